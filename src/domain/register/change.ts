import type { Report } from '../figures/report.ts'
import type { Item } from './item.ts'
import type { Invitation, Staff } from './staff.ts'

/** The kinds of thing that the journal folds into, and what each becomes. */
export interface Kinds {
  readonly item: Item
  readonly report: Report
  readonly staff: Staff
  readonly invitation: Invitation
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
export interface Before {
  item(id: string): Item | undefined
  /** Every binding and every unused invitation under that name. */
  staffNamed(name: string): Iterable<Staff>
  invitationsNamed(name: string): Iterable<Invitation>
}
