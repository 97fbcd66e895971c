import { type CivilDate, parseCivilDate } from '../../time/civil-date.ts'
import { type Period, within } from '../../time/period.ts'
import type { Application } from '../applications/application.ts'
import type { Case } from '../cases/case.ts'
import { isPublic, type Item } from '../items/item.ts'
import type { RecordId } from '../record.ts'

/** A record as a statutory table counts it. */
export interface Countable {
  readonly id: RecordId
  /** What a rule may ask for, the days among them. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly beganOn?: CivilDate
  readonly endedOn?: CivilDate
}

/** Only what is public counts. */
export function countableItems(items: readonly Item[]): readonly Countable[] {
  return items
    .filter(isPublic)
    .map((item) => ({ id: item.id, fields: { ...item }, beganOn: item.publishedOn }))
}

/** What was withdrawn ended otherwise (其他处理之其他); what ended has a `concludedOn`, replied or not. */
export function countableApplications(applications: readonly Application[]): readonly Countable[] {
  return applications.map((application) => {
    const concludedOn = application.repliedOn ?? application.endedOn
    const outcome = application.outcome ?? (application.status === 'withdrawn' ? '其他' : undefined)
    return {
      id: application.id,
      fields: { ...application, outcome, concludedOn },
      beganOn: application.receivedOn,
      endedOn: concludedOn,
    }
  })
}

export function countableCases(cases: readonly Case[]): readonly Countable[] {
  return cases.map((one) => ({
    id: one.id,
    fields: { ...one },
    beganOn: one.receivedOn,
    endedOn: one.decidedOn,
  }))
}

/**
 * Whether a rule's `by` places the record in the period: a field whose day lies in it, or `carriedIn` open when it
 * began, `carriedOver` open when it ended, `handled` open at any time of it.
 */
export function falls(record: Countable, by: string, { start, end }: Period): boolean {
  const { beganOn, endedOn, fields } = record
  if (by === 'carriedIn') return isBefore(beganOn, start) && !isBefore(endedOn, start)
  if (by === 'carriedOver') return isUntil(beganOn, end) && !isUntil(endedOn, end)
  if (by === 'handled') return isUntil(beganOn, end) && !isBefore(endedOn, start)
  const day = dayIn(fields[by])
  return day !== undefined && within(day, { start, end })
}

/** A record with several values of a field meets the condition with each of them. */
export function meets(
  { fields }: Countable,
  where: Readonly<Record<string, readonly string[]>>,
): boolean {
  return Object.entries(where).every(([field, wanted]) => {
    const value = fields[field]
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return values.some((one) => typeof one === 'string' && wanted.includes(one))
  })
}

function dayIn(value: unknown): CivilDate | undefined {
  return typeof value === 'string' ? parseCivilDate(value) : undefined
}

function isBefore(day: CivilDate | undefined, limit: CivilDate): boolean {
  return day !== undefined && day < limit
}

function isUntil(day: CivilDate | undefined, limit: CivilDate): boolean {
  return day !== undefined && day <= limit
}
