import {
  addDays,
  civilDate,
  dayOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../../domain/time/civil-date.ts'
import { monthOfDay, monthsIn, type Period, within } from '../../../domain/time/period.ts'
import type { SaidSpan } from './tally-tokens.ts'

/** The year, month and week that were said last: 2日 below 2025年3月 is of that month. */
export interface LastPeriods {
  readonly year?: number
  readonly month?: Period
  readonly week?: Period
}

const WITH_YEAR = /\d{4}|[去前今本当]年|\d{2}年/u
/** 昨天, 上个月, 上周五: needs nothing around it. */
const RELATIVE = /今|昨|前天|明天|上|本|这|当|下/u
const DAY_ALONE = /^(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号]?$/u
const WEEKDAY = /^(?:周|星期|礼拜).$/u

/** The span in the year, month or week that was said before it. */
export function placed({ text, period }: SaidSpan, around: LastPeriods): Period | undefined {
  if (period === undefined || WITH_YEAR.test(text) || RELATIVE.test(text)) return period
  if (WEEKDAY.test(text)) return inWeek(period, around)
  if (DAY_ALONE.test(text)) return inMonth(period, around)
  return around.year === undefined ? period : inYear(period, around.year)
}

function inWeek(period: Period, { week }: LastPeriods): Period {
  return week === undefined ? period : dayOf(addDays(week.start, weekdayOf(period.start) - 1))
}

function inMonth(period: Period, { month }: LastPeriods): Period | undefined {
  if (month === undefined) return period
  const day = civilDate(yearOf(month.start), monthOf(month.start), dayOfMonth(period.start))
  return day && dayOf(day)
}

function inYear(period: Period, year: number): Period | undefined {
  if (period.start !== period.end) return monthsIn(year, period)
  const day = civilDate(year, monthOf(period.start), dayOfMonth(period.start))
  return day && dayOf(day)
}

function dayOf(day: Period['start']): Period {
  return { start: day, end: day }
}

/** What stands around the next span, once this one was said. */
export function aroundAfter(
  { text }: SaidSpan,
  period: Period | undefined,
  around: LastPeriods,
): LastPeriods {
  if (period === undefined) return around
  const isWeek = addDays(period.start, 6) === period.end && weekdayOf(period.start) === 1
  return {
    year: WITH_YEAR.test(text) ? yearOf(period.start) : around.year,
    month: isInMonth(period) ? monthOfDay(period.start) : around.month,
    week: isWeek ? period : around.week,
  }
}

function isInMonth({ start, end }: Period): boolean {
  return within(end, monthOfDay(start))
}

/** Days or months that follow one another without a year are of one: the earliest of those that they were read in. */
export function inOneYear(
  spans: readonly (SaidSpan | undefined)[],
): readonly (SaidSpan | undefined)[] {
  const said = spans.filter((span) => span?.period !== undefined)
  const days = said.map((span) => span?.period?.start.slice(5) ?? '')
  const isRising = days.every((day, i) => i === 0 || day >= (days[i - 1] ?? ''))
  const years = said.map((span) => Number(span?.period?.start.slice(0, 4)))
  if (
    !isRising ||
    said.some((span) => WITH_YEAR.test(span?.text ?? '') || RELATIVE.test(span?.text ?? ''))
  )
    return spans
  const year = Math.min(...years)
  return spans.map((span) =>
    span?.period === undefined ? span : { ...span, period: inYear(span.period, year) },
  )
}
