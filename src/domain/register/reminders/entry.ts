import type { CivilDate } from '../../time/civil-date.ts'

/**
 * What became of a morning's reminders. `RemindersClaimed` is written before anything is sent: a process that dies in
 * between has sent them at most once, and what is still owed is told the next working morning.
 */
export type ReminderHappened =
  | {
      readonly type: 'RemindersClaimed'
      /** The member of staff, by name: one person may be bound in several messengers. */
      readonly name: string
      readonly day: CivilDate
      /** What he is reminded of, in the order of its numbers. */
      readonly keys: readonly string[]
    }
  /** He knows: these are not told again. */
  | {
      readonly type: 'RemindersAcknowledged'
      readonly name: string
      readonly keys: readonly string[]
    }
