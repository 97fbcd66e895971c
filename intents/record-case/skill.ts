import { denied } from '../../src/dialogue/applications/allowed.ts'
import { CASE_FORM, type CaseValues } from '../../src/dialogue/cases/case-form.ts'
import { caseKindIn, caseResultIn, tellsResult } from '../../src/dialogue/cases/case-words.ts'
import { readCase } from '../../src/dialogue/cases/read-case.ts'
import { RESULT_FORM, type ResultValues } from '../../src/dialogue/cases/result-form.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { filling } from '../../src/dialogue/forms/state.ts'
import { busy } from '../../src/dialogue/items/permission.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import type { Case } from '../../src/domain/register/case.ts'

export default defineSkill({
  intent: 'record-case',
  heads: ['登记复议', '登记行政复议', '登记诉讼', '登记行政诉讼', '登记举报', '登记申诉'],

  async respond(meaning, desk) {
    const refused = denied(desk, 'record-case') ?? busy(desk, 'record-case')
    if (refused !== undefined) return refused
    const open = await casesMeant(meaning, desk)
    const named = meaning.recordIds.length > 0
    if (named && open.length === 0) return NOT_OPEN
    if (named || (open.length > 0 && tellsResult(meaning.text))) return result(open, meaning, desk)
    return openForm(CASE_FORM, { values: readCase(meaning) }, desk)
  },

  proceed(meaning, desk, state) {
    const values = filling<CaseValues | ResultValues>(state)?.values
    return values !== undefined && 'among' in values
      ? proceedForm(RESULT_FORM, meaning, { desk, state })
      : proceedForm(CASE_FORM, meaning, { desk, state })
  },
})

const NOT_OPEN: Answer = {
  says: { text: '没有找到这件未审结的案件,请核对编号。', outcome: 'clarify' },
}

/** The cases without a result that the message may mean: by number, or of the kind it names. */
async function casesMeant(meaning: Meaning, desk: Desk): Promise<readonly Case[]> {
  const open = (await desk.list('case')).filter((one) => one.result === undefined)
  if (meaning.recordIds.length > 0)
    return open.filter(({ id }) => meaning.recordIds.some(({ value }) => value === id))
  const kind = caseKindIn(meaning.text)
  return open.filter(({ caseKind }) => kind === undefined || caseKind === kind)
}

function result(open: readonly Case[], meaning: Meaning, desk: Desk): Promise<Answer> {
  const among = open.map(({ id, version, caseKind, receivedOn }) => ({
    id,
    version,
    caseKind,
    receivedOn,
  }))
  const [said] = meaning.dates
  const values: ResultValues = {
    among,
    chosen: among.length === 1 ? among[0] : undefined,
    result: caseResultIn(meaning.text),
    decidedOn: said === undefined ? desk.today : said.value.date,
  }
  return openForm(RESULT_FORM, { values }, desk)
}
