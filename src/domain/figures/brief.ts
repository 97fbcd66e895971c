import { addMonths, type CivilDate } from '../time/civil-date.ts'
import { type Period, yearOfPeriod } from '../time/period.ts'
import { difference } from './derived.ts'
import type { Figure, Scope } from './figure.ts'
import type { Known } from './known.ts'
import { lookUp } from './lookup.ts'
import type { Subject } from './printed.ts'

type Valued = Figure & { readonly value: number }

/** What a brief tells, in the order of the statutory report; the last are left out first where room is short. */
const BRIEF: readonly (readonly [indicator: string, scope: Scope])[] = [
  ['disclosed.items', 'year'],
  ['disclosed.items', 'cumulative'],
  ['applications.received', 'year'],
  ['applications.replied', 'year'],
  ['reconsideration.received', 'year'],
  ['litigation.received', 'year'],
  ['hotline.platform', 'year'],
  ['mailbox.mayor', 'year'],
  ['mailbox.governor', 'year'],
]

/** The figures of a brief as far as they are known; what has accumulated belongs to whole years only. */
export function briefFigures(period: Period, known: Known): readonly Figure[] {
  const whole = yearOfPeriod(period) !== undefined
  return BRIEF.filter(([, scope]) => whole || scope === 'year').flatMap(([indicator, scope]) => {
    const subject = subjectOf(indicator, known)
    const found = lookUp({ subject, period, scope }, known)
    return found.kind === 'found' ? found.figures.slice(0, 1) : []
  })
}

/** A period beside the same a year before. */
export interface Comparison {
  readonly label: string
  readonly before: string
  readonly pairs: readonly Pair[]
  /** What is known of the period and has nothing to be compared with. */
  readonly single: readonly Figure[]
}

export interface Pair {
  readonly now: Valued
  readonly then: Valued
  readonly change: Valued
}

interface Compared {
  readonly period: Period
  /** `undefined`: what a brief tells. */
  readonly subjects?: readonly Subject[]
  readonly today: CivilDate
}

/** Compares like with like: a year that is not over with the same days of the year before. */
export function compareYears({ period, subjects, today }: Compared, known: Known): Comparison {
  const isRunning = period.start <= today && today < period.end
  const now = isRunning ? { start: period.start, end: today } : period
  const then = { start: addMonths(now.start, -12), end: addMonths(now.end, -12) }
  const all = subjects ?? yearly().map((indicator) => subjectOf(indicator, known))
  const found = all.map((subject) => pairOf(subject, [now, then], known))
  return {
    label: spell(now),
    before: spell(then),
    pairs: found.flatMap(({ pair }) => pair ?? []),
    single: found.flatMap(({ pair, now: one }) => (pair === undefined ? (one ?? []) : [])),
  }
}

function yearly(): readonly string[] {
  return BRIEF.filter(([, scope]) => scope === 'year').map(([indicator]) => indicator)
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
  if (typeof change === 'string' || change.value === undefined) return { now: one }
  return { now: one, pair: { now: one, then: other, change: { ...change, value: change.value } } }
}

function valueIn(subject: Subject, period: Period, known: Known): Valued | undefined {
  const found = lookUp({ subject, period, scope: 'year' }, known)
  const figure = found.kind === 'found' ? found.figures[0] : undefined
  return figure?.value === undefined ? undefined : { ...figure, value: figure.value }
}

/** 2018年, or 2026-01-01至2026-03-31 */
export function spell(period: Period): string {
  const year = yearOfPeriod(period)
  return year === undefined ? `${period.start}至${period.end}` : `${year}年`
}

function subjectOf(indicator: string, { indicators }: Known): Subject {
  const entry = indicators.get(indicator)
  if (entry === undefined)
    throw new Error(`data/indicators.yaml lacks ${indicator}; the brief needs it`)
  return { indicator, label: entry.label }
}
