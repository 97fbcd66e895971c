import { addDays, addMonths, civilDate, type CivilDate, yearOf } from './civil-date.ts'

/** A span of days, both ends included. */
export interface Period {
  readonly start: CivilDate
  readonly end: CivilDate
}

export function yearPeriod(year: number): Period {
  return from(civilDate(year, 1, 1), civilDate(year, 12, 31))
}

/** @param month 1–12 */
export function monthPeriod(year: number, month: number): Period {
  const start = must(civilDate(year, month, 1))
  return { start, end: addDays(addMonths(start, 1), -1) }
}

/** @param quarter 1–4 */
export function quarterPeriod(year: number, quarter: number): Period {
  return {
    start: monthPeriod(year, quarter * 3 - 2).start,
    end: monthPeriod(year, quarter * 3).end,
  }
}

/** @param half 1 or 2 */
export function halfPeriod(year: number, half: number): Period {
  return { start: monthPeriod(year, half * 6 - 5).start, end: monthPeriod(year, half * 6).end }
}

/** The calendar year that the period is, if it is just that. */
export function yearOfPeriod(period: Period): number | undefined {
  const year = yearOf(period.start)
  const whole = yearPeriod(year)
  return whole.start === period.start && whole.end === period.end ? year : undefined
}

export function within(date: CivilDate, period: Period): boolean {
  return period.start <= date && date <= period.end
}

function from(start: CivilDate | undefined, end: CivilDate | undefined): Period {
  return { start: must(start), end: must(end) }
}

function must(date: CivilDate | undefined): CivilDate {
  if (date === undefined)
    throw new Error('a period outside the years 0 to 9999: check the year first')
  return date
}
