import type { Report } from '../figures/report.ts'
import type { StaffRole } from '../people/role.ts'
import type { Instant } from '../time/instant.ts'
import type { Envelope } from './envelope.ts'
import type { NoticeHappened } from './notice-entry.ts'
import type { RecordHappened } from './record-entry.ts'
import type { ReminderHappened } from './reminders/entry.ts'

export type { Envelope } from './envelope.ts'
export type { ItemHappened } from './items/entry.ts'

/** What happened (登记), in the past tense. The register is a fold over these; none is ever edited. */
export type Happened =
  RecordHappened | ReportHappened | NoticeHappened | StaffHappened | ReminderHappened

export interface ReportHappened {
  readonly type: 'ReportImported'
  readonly report: Report
}

export type StaffHappened =
  | {
      readonly type: 'StaffInvited'
      /** Names the invitation; the code itself is nowhere stored. */
      readonly invitation: string
      readonly role: StaffRole
      readonly name: string
      /** Hex SHA-256 of the one-time code. */
      readonly codeHash: string
      readonly expiresAt: Instant
    }
  | {
      readonly type: 'StaffBound'
      readonly invitation: string
      readonly user: string
      readonly role: StaffRole
      readonly name: string
    }
  /** Ends every binding and every unused invitation under that name, at once. */
  | { readonly type: 'RoleRevoked'; readonly name: string }

/** An entry as the journal keeps it: what happened, who did it, when, and the chain. */
export type Entry = Happened & Envelope
