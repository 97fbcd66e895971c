import { CASE_KINDS, type CaseKind } from '../../domain/register/cases/case.ts'
import { type CivilDate, yearOf } from '../../domain/time/civil-date.ts'
import type { Period } from '../../domain/time/period.ts'
import type { Desk, Meaning } from '../skill.ts'
import { withoutTitles } from '../words.ts'

/** A question for what is not ended yet: 在办的申请有几件, 有没有没审结的复议. */
export interface OpenQuestion {
  readonly applications: boolean
  readonly cases: readonly CaseKind[]
  /** In its answer's words. */
  readonly state: '在办的' | '尚未答复的' | '尚未审结的' | '尚未办结的'
  /** Those that came in this time only. */
  readonly received?: Period
  /** 现在, 在办: of the register, whatever else is stored. */
  readonly isNow: boolean
}

const ASKS =
  /几[件个宗起份]|多少(?![天日久])|有没有|有无|哪[些几]|还?有吗|还剩|剩|列(?:出|一下|表)|清单|[吗么][?？]?$/u
const OPEN =
  /在办|在手|手上|手头|(?:没有?|未|还没|尚未|待)(?:[给被]?(?:答复|回复|办结|办完|办好|办理|处理|审结|结案|了结|结束|判决?|裁定|出结果|有结果|结(?!果))|结果)|悬着|挂着/u
const NOW = /现在|目前|当前|眼下|手上|手头|在手|在办|此刻|这会儿|截至今天|到今天为止/u
/** Days and deadlines are the due list's; counters of requests are no applications. */
const ELSEWHERE =
  /超期|逾期|到期|过期|期限|几天|多久|12345|信箱|热线|工单(?!位)|舆情|解读|提案|建议|培训|会议|审核|发布|移交|归档|怎么办|为什么|流程/u

const CASES: readonly (readonly [RegExp, readonly CaseKind[]])[] = [
  [/案件|案子/u, CASE_KINDS],
  [/复议/u, ['reconsideration']],
  [/诉讼|官司|起诉/u, ['litigation']],
  [/举报|申诉|投诉/u, ['complaint']],
]

/** Reads such a question of this moment or of this year; `undefined` for any other. */
export function openQuestion(
  meaning: Meaning,
  { today }: Pick<Desk, 'today'>,
): OpenQuestion | undefined {
  const words = withoutTitles(meaning)
  if (!ASKS.test(words) || !OPEN.test(words) || ELSEWHERE.test(words)) return undefined
  const received = receivedIn(meaning, today)
  if (received === 'other' || meaning.offices.some(({ value }) => !value.us)) return undefined
  const cases = casesIn(words)
  const applications = /申请/u.test(words) || cases.length === 0
  const isNow = NOW.test(words) || received !== undefined
  return { applications, cases, state: stateIn(words), received, isNow }
}

function casesIn(words: string): readonly CaseKind[] {
  const kinds = CASES.flatMap(([pattern, named]) => (pattern.test(words) ? named : []))
  return CASE_KINDS.filter((kind) => kinds.includes(kind))
}

function stateIn(words: string): OpenQuestion['state'] {
  if (/答复|回复/u.test(words)) return '尚未答复的'
  if (/审结|判|裁定|结果/u.test(words)) return '尚未审结的'
  return /在办|在手|手上|手头/u.test(words) ? '在办的' : '尚未办结的'
}

/** A part of this year; what is asked of another year is its report's. */
function receivedIn({ periods, dates }: Meaning, today: CivilDate): Period | 'other' | undefined {
  const [period] = periods
  const [day] = dates
  const date = day?.value.date
  const said = period?.value ?? (date && { start: date, end: date })
  if (said === undefined) return undefined
  return yearOf(said.start) === yearOf(today) ? said : 'other'
}
