import type { Report } from '../figures/report.ts'
import type { HolidayNotice } from '../time/holiday-notice.ts'
import type { Application } from './applications/application.ts'
import type { Balance } from './counting/balance.ts'
import type { Case } from './cases/case.ts'
import type { Item } from './items/item.ts'
import type { RecordKind } from './record.ts'
import type { Reminded } from './reminders/reminded.ts'
import type { WrittenSection } from './sections/section.ts'
import type { Invitation, Staff } from './staff/staff.ts'
import type { Count, Hotline } from './tallies/tally.ts'

/** The kinds of thing that the journal folds into, and what each becomes. */
export interface Kinds {
  readonly item: Item
  readonly application: Application
  readonly case: Case
  readonly hotline: Hotline
  readonly count: Count
  readonly balance: Balance
  readonly section: WrittenSection
  /** By its year. */
  readonly notice: HolidayNotice
  readonly report: Report
  readonly staff: Staff
  readonly invitation: Invitation
  /** By the name of the member of staff. */
  readonly reminded: Reminded
}

export type Kind = keyof Kinds

export interface ChangeOf<K extends Kind> {
  readonly kind: K
  readonly id: string
  /** `undefined` takes it away. */
  readonly value: Kinds[K] | undefined
}

/** What one entry changes, thing by thing: a map sets or deletes it, a table upserts or deletes its row. */
export type Change = { readonly [K in Kind]: ChangeOf<K> }[Kind]

/** The state before the entry, as far as the fold asks for it. */
export interface StateBefore {
  find<K extends RecordKind | 'reminded'>(kind: K, id: string): Kinds[K] | undefined
  /** Every binding and every unused invitation under that name. */
  staffNamed(name: string): Iterable<Staff>
  invitationsNamed(name: string): Iterable<Invitation>
}
