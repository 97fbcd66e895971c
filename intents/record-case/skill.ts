import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { openAmendCase } from '../../src/dialogue/cases/amend-case-form.ts'
import { CASE_FORM, type CaseValues } from '../../src/dialogue/cases/case-form.ts'
import { caseResultIn, tellsResult } from '../../src/dialogue/cases/case-words.ts'
import { casesNamed } from '../../src/dialogue/cases/cases-named.ts'
import { decidedIn, readCase } from '../../src/dialogue/cases/read-case.ts'
import { soundsLikeCase } from '../../src/dialogue/cases/sounds-like-case.ts'
import { RESULT_FORM, type ResultValues } from '../../src/dialogue/cases/result-form.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { progressOf } from '../../src/dialogue/forms/state.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import type { Case } from '../../src/domain/register/cases/case.ts'
import { caseTransition } from '../../src/domain/register/cases/transitions.ts'

export default defineSkill({
  intent: 'record-case',
  heads: ['登记复议', '登记行政复议', '登记诉讼', '登记行政诉讼', '登记举报', '登记申诉'],

  claims: (meaning, desk) => denied(desk, 'record-case') === undefined && soundsLikeCase(meaning),

  async respond(meaning, desk) {
    const refused = denied(desk, 'record-case') ?? busy(desk, 'record-case')
    if (refused !== undefined) return refused
    const amending = CHANGED.test(meaning.plain) ? await openAmendCase(meaning, desk) : undefined
    return amending ?? recorded(meaning, desk)
  },

  proceed(meaning, desk, state) {
    const values = progressOf<CaseValues | ResultValues>(state)?.values
    return values !== undefined && 'among' in values
      ? proceedForm(RESULT_FORM, meaning, { desk, state })
      : proceedForm(CASE_FORM, meaning, { desk, state })
  },
})

/** A new case, or the result of one that is recorded. */
async function recorded(meaning: Meaning, desk: Desk): Promise<Answer> {
  const open = (await desk.list('case')).filter((one) => one.result === undefined)
  const { found, by } = casesNamed(open, meaning, desk)
  if (by === 'number' && found.length === 0) return notOpen(meaning, desk)
  const tells = by === 'number' || (open.length > 0 && tellsResult(meaning.plain))
  if (!tells) return openForm(CASE_FORM, { values: readCase(meaning, desk) }, desk)
  // Words that name none of them: which one it is must be said.
  return found.length === 0 ? result(open, meaning, desk) : result(found, meaning, desk)
}

const CHANGED = /改成|改为|更正为|修改为|不对|写错|记错/u

/** A case ends once; what is recorded of it can still be put right. */
async function notOpen({ recordIds }: Meaning, desk: Desk): Promise<Answer> {
  const [named] = recordIds
  const ended = named && (await desk.find('case', named.value))
  if (ended?.result === undefined)
    return { says: { text: '没有找到这件案件,请核对编号。', outcome: 'clarify' } }
  const again = { kind: 'decide', result: ended.result, decidedOn: desk.today } as const
  const transition = caseTransition(ended, again)
  const text = transition.ok ? '' : transition.error.why
  return { says: { text, outcome: 'refused' } }
}

/** @param among the cases that may be meant; the only one is chosen, unless the words named another */
function result(among: readonly Case[], meaning: Meaning, desk: Desk): Promise<Answer> {
  const candidates = among.map(({ id, version, caseKind, receivedOn, subject }) => ({
    ...{ id, version, caseKind, receivedOn, subject },
  }))
  const isNamed = casesNamed(among, meaning, desk).found.length > 0
  const decided = decidedIn(meaning)
  const values: ResultValues = {
    among: candidates,
    chosen: isNamed && candidates.length === 1 ? candidates[0] : undefined,
    result: caseResultIn(meaning.plain),
    decidedOn: decided === undefined ? desk.today : decided.value.date,
  }
  return openForm(RESULT_FORM, { values }, desk)
}
