import {
  CASE_KIND_NAMES,
  CASE_RESULTS,
  type Case,
  type CaseResult,
} from '../../domain/register/cases/case.ts'
import { caseTransition } from '../../domain/register/cases/transitions.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { CivilDate } from '../../domain/time/civil-date.ts'
import { denied } from '../permission.ts'
import { dayReading } from '../forms/day-reading.ts'
import { type Form, type Heard, heardIn, heardWords } from '../forms/form.ts'
import { fromRecords } from '../items/item-text.ts'
import { closestTo } from '../named-by-words.ts'
import type { Saying, Write } from '../skill.ts'
import { checkCase, GO_ON } from './case-form.ts'
import { caseResultIn } from './case-words.ts'
import { withoutCaseWords } from './cases-named.ts'

/** The result of a recorded case, as a form keeps it. Plain JSON. */
export interface ResultValues {
  readonly among: readonly CaseCandidate[]
  readonly chosen?: CaseCandidate
  readonly result?: CaseResult
  readonly decidedOn?: CivilDate
}

export type CaseCandidate = Pick<Case, 'id' | 'version' | 'caseKind' | 'receivedOn' | 'subject'>

/** Number, kind, what it is about and the day: how a case is spoken of. */
export function caseNamed({ id, caseKind, receivedOn, subject }: CaseCandidate): string {
  const about = subject === undefined ? '' : `“${subject}”`
  return `${id}${CASE_KIND_NAMES[caseKind]}${about}(${receivedOn}收到)`
}

/** How a case ended: which one, the result, the day, one 确认. */
export const RESULT_FORM: Form<ResultValues> = {
  intent: 'record-case',
  fields: [
    {
      key: 'chosen',
      names: ['案件', '编号'],
      missing: ({ chosen }) => chosen === undefined,
      question: ({ among }) =>
        fromRecords(
          [
            '请问是哪一件案件?',
            ...among.map((one, i) => `${String(i + 1)}. ${caseNamed(one)}`),
          ].join('\n'),
          { choices: among.map((one) => ({ text: caseNamed(one) })) },
        ),
      read(heard, { among }) {
        const ids = heardIn(heard.meaning.recordIds, heard).map(({ value }) => value)
        const nth =
          heard.meant === 'set' ? among[(heard.meaning.ordinal?.value ?? 0) - 1] : undefined
        const chosen = among.find(({ id }) => ids.includes(id)) ?? nth ?? byWords(heard, among)
        return chosen && { set: { chosen } }
      },
    },
    {
      key: 'result',
      names: ['结果', '办理结果'],
      missing: ({ result }) => result === undefined,
      question: () => ({
        text: '请问结果是哪一种?',
        choices: CASE_RESULTS.map((text) => ({ text })),
      }),
      read(heard) {
        const result = caseResultIn(heardWords(heard))
        return result && { set: { result } }
      },
    },
    {
      key: 'decidedOn',
      names: ['决定日期', '日期', '判决日期', '时间'],
      missing: ({ decidedOn }) => decidedOn === undefined,
      question: () => ({ text: '请问决定日期是哪一天?' }),
      read(heard, _, { today }) {
        const [said] = heardIn(heard.meaning.dates, heard)
        return dayReading(said, today, (decidedOn) => ({ decidedOn }))
      },
    },
  ],
  check: ({ chosen, decidedOn }, desk) =>
    checkCase({ receivedOn: chosen?.receivedOn, decidedOn }, desk).map(({ why }) => ({
      field: 'decidedOn',
      why,
    })),
  card: ({ chosen, result, decidedOn }) =>
    fromRecords(
      [
        '将登记案件结果:',
        chosen === undefined ? '' : caseNamed(chosen),
        `结果:${result ?? ''}`,
        `决定日期:${decidedOn ?? ''}`,
        GO_ON,
      ].join('\n'),
    ),
  async write(values, desk) {
    const refused = denied(desk, 'record-case')
    if (refused !== undefined) return fail(refused.says)
    const { chosen } = values
    const now = chosen && (await desk.find('case', chosen.id))
    return now === undefined || now.version !== chosen?.version
      ? fail(CHANGED)
      : decided(values, now)
  },
}

/** 「路灯那件」 in answer to the question which. */
function byWords(
  { meaning, meant }: Heard,
  among: readonly CaseCandidate[],
): CaseCandidate | undefined {
  if (meant !== 'set') return undefined
  const subjectOf = ({ subject = '' }: CaseCandidate): string => subject
  const [one, other] = closestTo(meaning, { records: among, subjectOf, without: withoutCaseWords })
  return other === undefined ? one : undefined
}

const CHANGED: Saying = { text: '这件案件刚刚有改动,没有写入;请重新办理。', outcome: 'refused' }

function decided({ result, decidedOn }: ResultValues, now: Case): Result<Write, Saying> {
  if (result === undefined || decidedOn === undefined)
    throw new Error('a result was confirmed before it was complete')
  const transition = caseTransition(now, { kind: 'decide', result, decidedOn })
  if (!transition.ok)
    return fail({
      text: transition.error.why,
      outcome: 'refused',
      evidence: [transition.error.why],
    })
  const text = `已登记${caseNamed(now)}的结果:${result}。`
  return ok({
    events: [transition.value],
    expects: { [now.id]: now.version },
    acknowledge: () => ({
      text,
      outcome: 'recorded',
      records: [{ kind: 'case', id: now.id, change: 'recorded' }],
    }),
  })
}
