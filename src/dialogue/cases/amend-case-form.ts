import type { Case, CaseFacts } from '../../domain/register/cases/case.ts'
import { caseTransition } from '../../domain/register/cases/transitions.ts'
import type { RecordId } from '../../domain/register/record.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { denied } from '../permission.ts'
import { applyChange } from '../forms/apply-change.ts'
import { goOn } from '../forms/go-on.ts'
import { type SaidChange, changeOf, shortened } from '../forms/change.ts'
import type { Form, FieldReading, Situation } from '../forms/form.ts'
import { openForm } from '../forms/run.ts'
import { fromRecords } from '../items/item-text.ts'
import type { Answer, Desk, Saying, Meaning, Write } from '../skill.ts'
import { caseKindIn } from './case-words.ts'
import { casesNamed } from './cases-named.ts'
import { CASE_FORM, type CaseValues, caseLines, checkCase } from './case-form.ts'

/** A recorded case and what is to be put right. Plain JSON. */
export interface AmendedCase {
  readonly amendsCase: RecordId
  readonly version: number
  /** As it will read. */
  readonly facts: CaseFacts
  readonly changes?: Partial<CaseFacts>
}

/** What was recorded wrongly of a case is put right: shown as it will read, then one 确认. */
export const AMEND_CASE_FORM: Form<AmendedCase> = {
  intent: 'correct-item',
  fields: [
    {
      key: 'changes',
      names: ['更正内容'],
      missing: ({ changes }) => Object.keys(changes ?? {}).length === 0,
      question: ({ amendsCase }) =>
        fromRecords(`请问要把${amendsCase}的哪一项改成什么?${EXAMPLE}`, {
          evidence: [EXAMPLE],
        }),
      read: () => undefined,
    },
  ],
  check: ({ facts }, desk) => checkCase(facts, desk).map(({ why }) => ({ field: 'changes', why })),
  change: amended,
  card: ({ amendsCase, facts }) =>
    fromRecords([`将更正${amendsCase},改后为:`, ...caseLines(facts), goOn()].join('\n')),
  write: decide,
}

const EXAMPLE = '例如“收到日期改成11月3日”。'

/** Opens the correction of the case that the message names, by number or by words before 那件; `undefined` where it names none. */
export async function openAmendCase(meaning: Meaning, desk: Desk): Promise<Answer | undefined> {
  const change = changeOf(meaning)
  const recorded = change && (await caseMeant(meaning, desk))
  if (recorded === undefined || change === undefined) return undefined
  return denied(desk, 'amend-case', recorded) ?? opened(recorded, change, { meaning, desk })
}

async function caseMeant(meaning: Meaning, desk: Desk): Promise<Case | undefined> {
  const [named] = meaning.recordIds
  if (named !== undefined) return desk.find('case', named.value)
  if (!/[那这该]一?[件个起宗]/u.test(meaning.plain) || caseKindIn(meaning.plain) === undefined)
    return undefined
  const { found } = casesNamed(await desk.list('case'), meaning, desk)
  return found.length === 1 ? found[0] : undefined
}

/** 2026-0003这件的收到日期, 路灯那件复议的收到日期 → 收到日期 */
function withoutName(words: string): string {
  const name =
    /^(?:.*?\d{4}-\d{4,}|.*?(?=[这那该]一?[件个起宗]))(?:[这那该]一?[件个起宗份])?(?:行政)?(?:复议|诉讼|申诉举报|举报|申诉|案件|案子|官司)?[\s,，]*的?|^的/u
  return words.replace(name, '').trim()
}

interface Moment {
  readonly meaning: Meaning
  readonly desk: Desk
}

function opened(recorded: Case, change: SaidChange, { meaning, desk }: Moment): Promise<Answer> {
  const { id, version, caseKind, receivedOn, subject, route, result, decidedOn } = recorded
  const facts: CaseFacts = { caseKind, receivedOn, subject, route, result, decidedOn }
  const values: AmendedCase = { amendsCase: id, version, facts }
  const reading = amended(shortened(change, withoutName), { meaning, values, desk })
  if (reading !== undefined && 'fault' in reading)
    return openForm(
      AMEND_CASE_FORM,
      { values, fault: { field: 'changes', why: reading.fault } },
      desk,
    )
  return openForm(AMEND_CASE_FORM, { values: { ...values, ...reading?.set } }, desk)
}

function amended(
  change: SaidChange,
  { meaning, values, desk }: Situation<AmendedCase>,
): FieldReading<AmendedCase> {
  const reading = applyChange<CaseValues>(CASE_FORM, change, {
    meaning,
    values: values.facts,
    desk,
  })
  if (reading === undefined || 'fault' in reading) return reading
  const { set } = reading
  return {
    set: { facts: { ...values.facts, ...set }, changes: { ...values.changes, ...set } },
  }
}

async function decide(
  { amendsCase, version, changes = {} }: AmendedCase,
  desk: Desk,
): Promise<Result<Write, Saying>> {
  const recorded = await desk.find('case', amendsCase)
  if (recorded?.version !== version)
    return fail({
      text: `${amendsCase}刚刚有改动,请重新查看后再改。`,
      outcome: 'refused',
      evidence: [amendsCase],
    })
  const refused = denied(desk, 'amend-case', recorded)
  if (refused !== undefined) return fail(refused.says)
  const text = `已更正${amendsCase}。`
  const transition = caseTransition(recorded, { kind: 'amend', changes })
  if (!transition.ok) return fail({ text: transition.error.why, outcome: 'refused' })
  return ok({
    events: [transition.value],
    expects: { [amendsCase]: version },
    acknowledge: () => ({
      text,
      outcome: 'recorded',
      records: [{ kind: 'case', id: amendsCase, change: 'corrected' }],
    }),
  })
}
