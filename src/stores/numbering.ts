import type { Happened } from '../domain/register/entry.ts'
import { recordId, type RecordId } from '../domain/register/record.ts'
import { opens } from '../domain/register/record-entry.ts'
import { yearOf } from '../domain/time/civil-date.ts'
import { dayAt, type Instant } from '../domain/time/instant.ts'
import { NEW } from '../ports/ledger.ts'

/** The year that it is at the office. Asked again and again within the same minute, it is worked out once. */
export function officeYear(timezone: string): (at: Instant) => number {
  let known = { minute: '', year: 0 }
  return (at) => {
    const minute = at.slice(0, 16) + (OFFSET.exec(at)?.[0] ?? '')
    if (minute !== known.minute) known = { minute, year: yearOf(dayAt(at, timezone)) }
    return known.year
  }
}

const OFFSET = /(Z|[+-]\d{2}:\d{2})$/

/** The number series of one year, over all kinds of record. */
export interface Series {
  readonly year: number
  /** The last number given; 0 when none was. */
  readonly last: number
}

/**
 * The events with real numbers in place of `NEW`. An event that opens a record takes the next number; one
 * that goes on about a `NEW` record means the one opened last before it in the same transaction.
 */
export function numbered(events: readonly Happened[], series: Series): readonly Happened[] {
  let { last } = series
  return events.map((event) => {
    if (!('record' in event) || event.record !== NEW) return event
    if (opened(event) !== undefined) last += 1
    if (last === series.last)
      throw new Error(`${event.type} about a new record that nothing opened`)
    return { ...event, record: recordId(series.year, last) }
  })
}

/** The record that the event opens, if it opens one. */
export function opened(event: Happened): RecordId | undefined {
  return 'record' in event && opens(event) ? event.record : undefined
}

/** The year and the number within it that a record's name is made of. */
export function seriesOf(record: RecordId): Series {
  const [year, serial] = record.split('-')
  return { year: Number(year), last: Number(serial) }
}
