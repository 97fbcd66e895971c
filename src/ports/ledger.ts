import type { Kind, Kinds } from '../domain/register/change.ts'
import type { Entry, Envelope, Happened } from '../domain/register/entry.ts'
import type { RecordId } from '../domain/register/record.ts'
import type { Result } from '../domain/result.ts'
import type { Period } from '../domain/time/period.ts'

export type { Kind, Kinds }

/** Stands for the number of a record that does not exist yet; `append` puts the next of the year in its place. */
export const NEW = 'new' as RecordId

/** One transaction: all of it is kept, or nothing. */
export interface Batch {
  readonly events: readonly Happened[]
  readonly at: Envelope['at']
  readonly by: Envelope['by']
  readonly channel: string
  /** Keys that make a repetition harmless: if one was used before, nothing is written and the old receipt comes back. */
  readonly once: readonly string[]
  /**
   * The version that each record had when the decision was taken: an item's own; of a report, a member of
   * staff or an invitation 1 while it exists; 0 for what does not exist.
   */
  readonly expects: Readonly<Record<string, number>>
  /** What to keep with the transaction for a repetition: the message that acknowledges it. */
  receipt(entries: readonly Entry[]): unknown
}

export interface Appended {
  readonly entries: readonly Entry[]
  readonly receipt: unknown
  /** True when an earlier transaction had used one of the keys. */
  readonly repeated: boolean
}

/** Somebody changed the record in between; decide again. */
export interface Conflict {
  readonly kind: 'conflict'
  readonly record: string
}

/** The store refuses to write, and says what to do (中文, one sentence). */
export interface ReadOnly {
  readonly kind: 'read-only'
  readonly why: string
}

export interface Query {
  readonly status?: readonly string[]
  /** Records whose field lies in the period. */
  readonly within?: { readonly field: string; readonly period: Period }
  readonly where?: Readonly<Record<string, readonly string[]>>
}

/** The register. Every implementation passes `test/contracts/ledger.ts`. */
export interface Ledger {
  /** Resolves when the transaction is durable. */
  append(batch: Batch): Promise<Result<Appended, Conflict | ReadOnly>>
  /** By record number; reports by `office year`, staff by user, invitations by their own name. */
  find<K extends Kind>(kind: K, id: string): Promise<Kinds[K] | undefined>
  /** In the order in which they were recorded. */
  list<K extends Kind>(kind: K, query?: Query): Promise<readonly Kinds[K][]>
  /** What an earlier transaction with this key acknowledged; `undefined` when there was none. */
  receipt(key: string): Promise<unknown>
}

/** Reading the journal itself: the audit trail and its proof. */
export interface Journal {
  entries(): AsyncIterable<Entry>
  /** Reads everything again from disk; the first bad entry is named. Repairs nothing. */
  verify(): Promise<Result<{ readonly entries: number; readonly head: string }, Damage>>
}

export interface Damage {
  readonly kind: 'damaged'
  /** The sequence number of the first entry that is not as it was written. */
  readonly seq: number
  /** In Chinese, one sentence. */
  readonly why: string
}
