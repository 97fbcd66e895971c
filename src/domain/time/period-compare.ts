import {
  addDays,
  addMonths,
  type CivilDate,
  dayOfMonth,
  daysBetween,
  monthOf,
  yearOf,
} from './civil-date.ts'
import { type Period, within } from './period.ts'
import { wholeMonths } from './period-kind.ts'

/** The span of the same length that ends the day before: 上季度, 上个月. */
export function periodBefore(period: Period): Period {
  const end = addDays(period.start, -1)
  const months = wholeMonths(period)
  if (months !== undefined) return { start: addMonths(period.start, -months), end }
  return { start: addDays(period.start, -1 - daysBetween(period.start, period.end)), end }
}

/** The same days so many years before or after. */
export function yearsLater({ start, end }: Period, years: number): Period {
  const whole = wholeMonths({ start, end }) !== undefined
  const shifted = addMonths(start, 12 * years)
  // A February ends where its own year says.
  return whole
    ? { start: shifted, end: addDays(addMonths(addDays(end, 1), 12 * years), -1) }
    : { start: shifted, end: addMonths(end, 12 * years) }
}

/** A period that is not over as far as it has come; any other as it is. */
export function soFar(period: Period, today: CivilDate): Period {
  return within(today, period) ? { start: period.start, end: today } : period
}

/** As many days of an earlier period as have gone by of the one that still runs. */
export function asFarAs(running: Period, earlier: Period): Period {
  const months = monthsApart(earlier.start, running.start)
  const end =
    months === undefined
      ? addDays(earlier.start, daysBetween(running.start, running.end))
      : addMonths(running.end, -months)
  return { start: earlier.start, end: end < earlier.end ? end : earlier.end }
}

function monthsApart(one: CivilDate, other: CivilDate): number | undefined {
  if (dayOfMonth(one) !== dayOfMonth(other)) return undefined
  return (yearOf(other) - yearOf(one)) * 12 + monthOf(other) - monthOf(one)
}
