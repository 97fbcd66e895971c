import { parseCivilDate } from '../domain/time/civil-date.ts'
import { type Period, within } from '../domain/time/period.ts'
import type { Query } from '../ports/ledger.ts'

/** True when the record meets every condition; a field with several values meets one by any of them. */
export function matches(record: object, { status, within: span, where = {} }: Query): boolean {
  return (
    (status === undefined || isOneOf(record, 'status', status)) &&
    (span === undefined || liesIn(record, span.field, span.period)) &&
    Object.entries(where).every(([field, wanted]) => isOneOf(record, field, wanted))
  )
}

function isOneOf(record: object, field: string, wanted: readonly string[]): boolean {
  return valuesOf(record, field).some((value) => wanted.includes(value))
}

function liesIn(record: object, field: string, period: Period): boolean {
  return valuesOf(record, field).some((value) => {
    const day = parseCivilDate(value)
    return day !== undefined && within(day, period)
  })
}

function valuesOf(record: object, field: string): readonly string[] {
  const value: unknown = Reflect.get(record, field)
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]).map(String)
}
