import { addDays, type CivilDate, yearOf } from './civil-date.ts'
import { isWorkingDay, type WorkCalendar } from './work-calendar.ts'

/** A day found by counting working days. */
export interface DueDay {
  readonly date: CivilDate
  /** False when the count leaves the years whose holidays are known: the day is then provisional (暂定). */
  readonly certain: boolean
}

/**
 * The n-th working day after `start`, which itself is not counted.
 *
 * @param calendar the holidays and make-up days that are known
 * @param start day 0
 * @param n working days, 0 or more; 0 is `start` itself
 * @source 《民法典》第二百零一条
 */
export function addWorkingDays(calendar: WorkCalendar, start: CivilDate, n: number): DueDay {
  if (!Number.isInteger(n) || n < 0)
    throw new Error(`${String(n)} working days cannot be counted: pass a whole number from 0`)
  let date = start
  for (let left = n; left > 0;) {
    date = addDays(date, 1)
    if (isWorkingDay(calendar, date)) left -= 1
  }
  return { date, certain: coverage(calendar, start, date) }
}

/** How many working days lie after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(
  calendar: WorkCalendar,
  from: CivilDate,
  to: CivilDate,
): { readonly days: number; readonly certain: boolean } {
  let days = 0
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1))
    if (isWorkingDay(calendar, date)) days += 1
  return { days, certain: coverage(calendar, from, to) }
}

/** Whether every year that was counted in is known; day 0 is not counted. */
function coverage(calendar: WorkCalendar, start: CivilDate, end: CivilDate): boolean {
  const first = yearOf(addDays(start, 1))
  for (let year = first; year <= yearOf(end); year += 1)
    if (!calendar.knownYears.has(year)) return false
  return true
}
