import type { Report } from '../figures/report.ts'
import type { Role, StaffRole } from '../people/role.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Instant } from '../time/instant.ts'
import type { ItemFacts, OptionalFact } from './item.ts'
import type { NoticeHappened } from './notice-entry.ts'
import type { RecordId } from './record.ts'
import type { RecordHappened } from './record-entry.ts'

/** What happened (登记), in the past tense. The register is a fold over these; none is ever edited. */
export type Happened = RecordHappened | ReportHappened | NoticeHappened | StaffHappened

export type ItemHappened =
  | { readonly type: 'ItemRecorded'; readonly record: RecordId; readonly facts: ItemFacts }
  | {
      readonly type: 'ItemCorrected'
      readonly record: RecordId
      readonly changes: Partial<ItemFacts>
      /** Facts taken away: the day of publication of what is not published after all. */
      readonly cleared?: readonly OptionalFact[]
    }
  | {
      readonly type: 'ItemReviewed'
      readonly record: RecordId
      readonly verdict: 'approved' | 'returned'
      readonly reason?: string
      /** True where the office profile let the recorder review his own item. */
      readonly bySameOfficer: boolean
    }
  | { readonly type: 'ItemPublished'; readonly record: RecordId; readonly publishedOn: CivilDate }
  | { readonly type: 'ItemArchived'; readonly record: RecordId; readonly archivedOn: CivilDate }
  | { readonly type: 'ItemWithdrawn'; readonly record: RecordId; readonly reason: string }

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

export interface Envelope {
  /** 1 for the first entry of the journal; no gaps. */
  readonly seq: number
  readonly at: Instant
  readonly by: { readonly user: string; readonly name: string; readonly role: Role | 'operator' }
  readonly channel: string
  /** Hex SHA-256 over the previous entry's hash and this entry without its own. */
  readonly hash: string
}
