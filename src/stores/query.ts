import type { Period } from '../domain/time/period.ts'
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
  return someValue(record, field, (value) => wanted.includes(value))
}

function liesIn(record: object, field: string, period: Period): boolean {
  return someValue(record, field, (value) => {
    // Of an instant, its day. Days compare as text.
    const day = value.slice(0, 10)
    return period.start <= day && day <= period.end
  })
}

function someValue(record: object, field: string, meets: (value: string) => boolean): boolean {
  const value: unknown = Reflect.get(record, field)
  if (typeof value === 'string') return meets(value)
  if (Array.isArray(value)) return value.some((one) => meets(String(one)))
  return typeof value === 'number' && meets(String(value))
}
