import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { IMPORT_FORM } from '../../src/dialogue/reports/import-form.ts'
import { received } from '../../src/dialogue/reports/received.ts'
import { type Answer, defineSkill, type Desk } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'import-report',
  heads: ['导入年报', '导入年度报告', '导入报告'],

  respond(_meaning, desk) {
    return denied(desk, 'import-report') ?? busy(desk, 'import-report') ?? opened(desk)
  },

  proceed(meaning, desk, state) {
    if (desk.files.length > 0) return opened(desk)
    return proceedForm(IMPORT_FORM, meaning, { desk, state })
  },
})

async function opened(desk: Desk): Promise<Answer> {
  const { reports, unread } = await received(desk)
  if (unread.length === 0) return openForm(IMPORT_FORM, { values: { reports } }, desk)
  const text = `${unread.join('\n')}\n什么也没有导入,请换一份文件再发「导入年报」。`
  return { says: { text, outcome: 'clarify', evidence: unread }, form: 'closed' }
}
