import { addDays, addMonths, civilDate, type CivilDate, weekdayOf, yearOf } from './civil-date.ts'

/** A span of days, both ends included. */
export interface Period {
  readonly start: CivilDate
  readonly end: CivilDate
}

/** Every message that names a year asks for it, so each is made once; there are ten thousand at most. */
export function yearPeriod(year: number): Period {
  const period = years.get(year) ?? from(civilDate(year, 1, 1), civilDate(year, 12, 31))
  years.set(year, period)
  return period
}

const years = new Map<number, Period>()

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

/** Whole months of one year, both included: 1–9 is 前三季度. */
export function monthsPeriod(year: number, first: number, last: number): Period {
  return { start: monthPeriod(year, first).start, end: monthPeriod(year, last).end }
}

/** The same months of that year, of a period that is whole months of one. */
export function monthsIn(year: number, { start, end }: Period): Period {
  return monthsPeriod(year, Number(start.slice(5, 7)), Number(end.slice(5, 7)))
}

/** Monday to Sunday of the week that the day lies in. */
export function weekPeriod(day: CivilDate): Period {
  const monday = addDays(day, 1 - weekdayOf(day))
  return { start: monday, end: addDays(monday, 6) }
}

/** The month that the day lies in. */
export function monthOfDay(day: CivilDate): Period {
  return monthPeriod(yearOf(day), Number(day.slice(5, 7)))
}

/** The calendar year that the period is, if it is just that. */
export function yearOfPeriod(period: Period): number | undefined {
  const year = yearOf(period.start)
  const whole = yearPeriod(year)
  return whole.start === period.start && whole.end === period.end ? year : undefined
}

/** The calendar years that a period of several whole ones is; the period itself where it is anything else. */
export function yearByYear(period: Period): readonly Period[] {
  const [first, last] = [yearOf(period.start), yearOf(period.end)]
  const whole = yearPeriod(first).start === period.start && yearPeriod(last).end === period.end
  if (!whole || first === last) return [period]
  return Array.from({ length: last - first + 1 }, (_, i) => yearPeriod(first + i))
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
