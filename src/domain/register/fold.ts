import type { Report } from '../figures/report.ts'
import type { Entry } from './entry.ts'
import { foldItem } from './fold-item.ts'
import { foldStaff } from './fold-staff.ts'
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

/**
 * The step from one state of the register to the next. Whether an entry was allowed is decided before it
 * is written; the fold takes every entry as a fact, and throws only where the journal contradicts itself.
 */
export function fold(entry: Entry, before: Before): readonly Change[] {
  if (entry.type === 'ReportImported') {
    return [{ kind: 'report', id: reportId(entry.report), value: entry.report }]
  }
  if (!('record' in entry)) return foldStaff(entry, before)
  return [{ kind: 'item', id: entry.record, value: foldItem(entry, before.item(entry.record)) }]
}

/** How the register names a report; importing the same office and year again replaces the former. */
export function reportId(report: Pick<Report, 'office' | 'year'>): string {
  return `${report.office ?? ''} ${String(report.year ?? '')}`.trim()
}
