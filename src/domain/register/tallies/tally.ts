import { dayOfMonth, parseCivilDate } from '../../time/civil-date.ts'
import { monthPeriod, type Period, yearPeriod } from '../../time/period.ts'
import type { Matter } from './matter.ts'
import type { RecordId } from '../record.ts'
import type { Recorded } from '../recorded.ts'

/** Where requests come from (诉求来源). */
export const HOTLINE_SOURCES = ['12345', '市长信箱', '省长信箱'] as const

export type HotlineSource = (typeof HOTLINE_SOURCES)[number]

/** What else is counted by day, month or year. */
export const COUNT_REGISTERS = [
  '政策解读',
  '舆情回应',
  '建议提案',
  '会议',
  '培训',
  '公租房',
] as const

export type CountRegister = (typeof COUNT_REGISTERS)[number]

/** `2026-03-12`, `2026-03` or `2026`: a day, a month or a year, as it was counted. */
export type TallyPeriod = string

export interface HotlineFacts {
  readonly source: HotlineSource
  readonly period: TallyPeriod
  readonly received: number
  /** `undefined` where nobody said how many were closed. */
  readonly closed?: number
}

export interface Hotline extends HotlineFacts, Recorded {
  readonly kind: 'hotline'
  readonly id: RecordId
}

export interface CountFacts {
  readonly register: CountRegister
  readonly period: TallyPeriod
  readonly count: number
  /** What it counts, where that is a single thing with a clock: 0 while it waits, 1 on the day it was done. */
  readonly matter?: Matter
}

export interface Count extends CountFacts, Recorded {
  readonly kind: 'count'
  readonly id: RecordId
}

/** The days of a tally. @returns `undefined` for what is neither a day nor a month nor a year */
export function daysOfTally(period: TallyPeriod): Period | undefined {
  if (/^\d{4}$/.test(period)) return yearPeriod(Number(period))
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period)
  if (month !== null) return monthPeriod(Number(month[1]), Number(month[2]))
  const day = parseCivilDate(period)
  return day && { start: day, end: day }
}

/** How a day, a month or a year is written as a tally's period; `undefined` for any other span. */
export function tallyPeriod({ start, end }: Period): TallyPeriod | undefined {
  if (start === end) return start
  const year = start.slice(0, 4)
  const whole = yearPeriod(Number(year))
  if (whole.start === start && whole.end === end) return year
  if (dayOfMonth(start) !== 1) return undefined
  return monthPeriod(Number(year), Number(start.slice(5, 7))).end === end
    ? start.slice(0, 7)
    : undefined
}

/**
 * The tallies that add up to a period: those inside it, without those inside a longer one that was counted, too.
 */
export function talliesWithin<T extends { readonly period: TallyPeriod }>(
  tallies: readonly T[],
  { start, end }: Period,
): readonly T[] {
  const inside = tallies.filter(({ period }) => {
    const days = daysOfTally(period)
    return days !== undefined && start <= days.start && days.end <= end
  })
  return inside.filter(({ period }) => !inside.some((other) => isWithin(period, other.period)))
}

/** 2026-03-12 lies within 2026-03, which lies within 2026. */
function isWithin(period: TallyPeriod, longer: TallyPeriod): boolean {
  return period !== longer && period.startsWith(`${longer}-`)
}
