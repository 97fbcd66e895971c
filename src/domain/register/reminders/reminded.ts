import type { CivilDate } from '../../time/civil-date.ts'

/** What a member of staff was last reminded of, and what he has acknowledged of all that he ever was. */
export interface Reminded {
  readonly name: string
  /** The day of the last reminders. */
  readonly day: CivilDate
  /** What they named, in the order of their numbers. */
  readonly keys: readonly string[]
  readonly acknowledged: readonly string[]
}
