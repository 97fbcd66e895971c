import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import type { CivilDate } from './civil-date.ts'

dayjs.extend(utc)

/** A moment, ISO 8601 with its offset: `2026-03-02T09:30:00+08:00`. */
export type Instant = string & { readonly __brand: 'Instant' }

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** @returns `undefined` unless the text names one moment, with its offset. */
export function parseInstant(text: string): Instant | undefined {
  if (!FORM.test(text)) return undefined
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(text)?.[0] ?? 'Z'
  const minutes = offset === 'Z' ? 0 : offsetMinutes(offset)
  const read = dayjs(text).utcOffset(minutes)
  return read.isValid() && read.format('YYYY-MM-DDTHH:mm') === text.slice(0, 16)
    ? (text as Instant)
    : undefined
}

/** The moment that lies `ms` milliseconds after 1970-01-01T00:00Z, written in the zone's time. */
export function instantAt(ms: number, zone: string): Instant {
  return inZone(ms, zone).format('YYYY-MM-DDTHH:mm:ss.SSSZ') as Instant
}

/** The office's civil day at that moment. */
export function dayAt(instant: Instant, zone: string): CivilDate {
  return inZone(epochOf(instant), zone).format('YYYY-MM-DD') as CivilDate
}

/** `09:30`: the time of the day in the zone. */
export function timeAt(instant: Instant, zone: string): string {
  return inZone(epochOf(instant), zone).format('HH:mm')
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function epochOf(instant: Instant): number {
  return dayjs(instant).valueOf()
}

/** With a formatter made once for each zone: dayjs's own plug-in makes one at every call, which costs a turn. */
function inZone(ms: number, zone: string): dayjs.Dayjs {
  const formatter = formatters.get(zone) ?? offsetFormatter(zone)
  formatters.set(zone, formatter)
  const offset = /[+-]\d{2}:\d{2}/.exec(formatter.format(ms))?.[0]
  return dayjs(ms).utcOffset(offset === undefined ? 0 : offsetMinutes(offset))
}

/** One for each zone that an office has named. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** Writes `1/2/2026, GMT+08:00`; `GMT` alone is no offset. */
function offsetFormatter(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
}

/** @param offset `+08:00` */
function offsetMinutes(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -minutes : minutes
}

/** Whether a name is one of the world's time zones, as `Asia/Shanghai`. */
export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
