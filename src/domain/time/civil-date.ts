import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)

/** A day of the civil calendar, `2026-03-02`. Made only by `parseCivilDate` and `civilDate`. */
export type CivilDate = string & { readonly __brand: 'CivilDate' }

const FORM = /^\d{4}-\d{2}-\d{2}$/

/** @returns `undefined` when the text is no existing day: 2026-02-30 is none, and neither is 2026-3-2. */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (!FORM.test(text)) return undefined
  return dayjs.utc(text).format('YYYY-MM-DD') === text ? (text as CivilDate) : undefined
}

/** @param month 1–12 */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0')
  return parseCivilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

/** @param days may be negative */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dayjs.utc(date).add(days, 'day').format('YYYY-MM-DD') as CivilDate
}

/** Days from one to the other; negative where that comes before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'day')
}

/** The same day of a later (or earlier) month, or that month's last day where it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return dayjs.utc(date).add(months, 'month').format('YYYY-MM-DD') as CivilDate
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4))
}

/** 1–12 */
export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7))
}

export function dayOfMonth(date: CivilDate): number {
  return Number(date.slice(8, 10))
}

/** 1 (Monday) to 7 (Sunday) */
export function weekdayOf(date: CivilDate): number {
  return dayjs.utc(date).day() || 7
}
