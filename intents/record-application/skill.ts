import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { openAmend } from '../../src/dialogue/applications/amend/form.ts'
import { APPLICATION_FORM } from '../../src/dialogue/applications/receipt/form.ts'
import type { ApplicationValues } from '../../src/dialogue/applications/application-values.ts'
import { readApplication } from '../../src/dialogue/applications/receipt/read.ts'
import { soundsReceived } from '../../src/dialogue/applications/sounds-like.ts'
import { tellsReceipt } from '../../src/dialogue/applications/receipt/tells-receipt.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { asksWhatIsNeeded, whatIsNeeded } from '../../src/dialogue/forms/what-is-needed.ts'
import { progressOf } from '../../src/dialogue/forms/state.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'record-application',
  heads: [
    '登记申请',
    '登记一件申请',
    '登记依申请',
    '登记依申请公开',
    '登记信息公开申请',
    '登记一件依申请公开',
    '收到申请',
    '收到一件申请',
    '收到一件依申请公开',
    '收到一件信息公开申请',
    '新收申请',
    '新收一件申请',
    '新增一件申请',
    '录入申请',
    '录入一件申请',
    '申请登记',
  ],

  claims(meaning, desk) {
    if (denied(desk, 'record-application') !== undefined) return false
    return tellsReceipt(meaning) ? 'surely' : soundsReceived(meaning)
  },

  async respond(meaning, desk) {
    const refused = denied(desk, 'record-application') ?? busy(desk, 'record-application')
    if (refused !== undefined) return refused
    if (asksWhatIsNeeded(meaning)) return whatIsNeeded(APPLICATION_FORM, {})
    const amending = await openAmend(meaning, desk)
    if (amending !== undefined) return amending
    const { values, fault } = readApplication(meaning, desk)
    return openForm(APPLICATION_FORM, { values, fault }, desk)
  },

  proceed(meaning, desk, state) {
    const values = progressOf<ApplicationValues>(state)?.values
    const begun = values !== undefined && Object.keys(values).length > 0
    if (meaning.head !== undefined && !begun) return undefined
    return proceedForm(APPLICATION_FORM, meaning, { desk, state })
  },
})
