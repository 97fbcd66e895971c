import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import { type CivilDate, parseCivilDate } from './civil-date.ts'
import { dayAt, type Instant, instantAt, timeAt } from './instant.ts'

dayjs.extend(utc)

/** A minute by the office's own clock, `2026-03-01T14:30`. The office's zone knows no summer time. */
export type CivilMinute = string & { readonly __brand: 'CivilMinute' }

/** @returns `undefined` where the clock shows no such time: 24:10, 14:75 */
export function civilMinute(day: CivilDate, hour: number, minute: number): CivilMinute | undefined {
  const exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60
  const pad = (n: number): string => String(n).padStart(2, '0')
  return exists ? (`${day}T${pad(hour)}:${pad(minute)}` as CivilMinute) : undefined
}

const FORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/

/** @returns `undefined` when the text is no minute of an existing day */
export function parseCivilMinute(text: string): CivilMinute | undefined {
  const [, day = '', hour = '', minute = ''] = FORM.exec(text) ?? []
  const date = parseCivilDate(day)
  return date && civilMinute(date, Number(hour), Number(minute))
}

/** The minute that the office's clock shows at that moment. */
export function minuteAt(instant: Instant, zone: string): CivilMinute {
  return `${dayAt(instant, zone)}T${timeAt(instant, zone)}` as CivilMinute
}

/** The moment at which the clock of the zone shows that minute. */
export function instantOf(minute: CivilMinute, zone: string): Instant {
  const asIfUtc = dayjs.utc(minute).valueOf()
  const shown = dayjs.utc(minuteAt(instantAt(asIfUtc, 'UTC'), zone)).valueOf()
  return instantAt(asIfUtc - (shown - asIfUtc), 'UTC')
}

/** Hours by the clock: nights, weekends and holidays count. */
export function addHours(minute: CivilMinute, hours: number): CivilMinute {
  return dayjs.utc(minute).add(hours, 'hour').format('YYYY-MM-DDTHH:mm') as CivilMinute
}

/** Whole hours from one to the other; negative where the other lies before it. */
export function hoursBetween(from: CivilMinute, to: CivilMinute): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'hour')
}

export function dayOf(minute: CivilMinute): CivilDate {
  return minute.slice(0, 10) as CivilDate
}

/** `2026-03-01 14:30` */
export function minuteText(minute: CivilMinute): string {
  return minute.replace('T', ' ')
}
