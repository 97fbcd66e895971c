import type { CivilDate } from '../../time/civil-date.ts'
import type { Period } from '../../time/period.ts'
import { asFarAs, soFar } from '../../time/period-compare.ts'
import { periodName } from '../../time/period-kind.ts'
import { briefSubjects } from './brief.ts'
import { difference } from '../lookups/derived.ts'
import { type Figure, isValued, type Valued } from '../figure.ts'
import type { Known } from '../known.ts'
import { lookUp } from '../lookups/lookup.ts'
import type { Subject } from '../lookups/printed.ts'

/** Two periods beside each other. */
export interface Comparison {
  readonly label: string
  readonly before: string
  readonly pairs: readonly Pair[]
  /** What is known of the later period and has nothing to be compared with. */
  readonly single: readonly Figure[]
}

export interface Pair {
  readonly now: Valued
  readonly then: Valued
  readonly change: Valued
}

interface Compared {
  readonly now: Period
  readonly then: Period
  /** `undefined`: what a brief tells. */
  readonly subjects?: readonly Subject[]
  readonly today: CivilDate
}

/** Compares like with like: a period that is not over with as many days of the other. */
export function comparePeriods({ now, then, subjects, today }: Compared, known: Known): Comparison {
  const running = soFar(now, today)
  const past = running.end === now.end ? then : asFarAs(running, then)
  // Nothing is recorded of days to come, and a month that was counted as a whole belongs to it.
  const all = subjects ?? briefSubjects(known)
  const found = all.map((subject) => pairOf(subject, [now, past], known))
  return {
    label: periodName(running),
    before: periodName(past),
    pairs: found.flatMap(({ pair }) => pair ?? []),
    single: found.flatMap(({ pair, now: one }) => (pair === undefined ? (one ?? []) : [])),
  }
}

function pairOf(
  subject: Subject,
  [now, then]: readonly [Period, Period],
  known: Known,
): { readonly pair?: Pair; readonly now?: Valued } {
  const one = valueIn(subject, now, known)
  const other = valueIn(subject, then, known)
  if (one === undefined || other === undefined) return { now: one }
  const change = difference(one, other, one)
  return change.ok
    ? { now: one, pair: { now: one, then: other, change: change.value } }
    : { now: one }
}

function valueIn(subject: Subject, period: Period, known: Known): Valued | undefined {
  const found = lookUp({ subject, period, scope: 'year' }, known)
  const figure = found.kind === 'found' ? found.figures[0] : undefined
  return isValued(figure) ? figure : undefined
}
