import type { Happened } from '../domain/register/entry.ts'
import type { Batch } from '../ports/ledger.ts'
import { canonical, type ChainHead, hashAfter, plain, type Sealed } from './chain.ts'
import { numbered } from './numbering.ts'
import { sealedEntry } from './schema.ts'

/** What one `append` keeps: all of it or nothing. */
export interface Transaction {
  readonly sealed: readonly Sealed[]
  readonly once: readonly string[]
  readonly receipt: unknown
}

/** What a transaction is tied on to. */
export interface Ties {
  readonly head: ChainHead
  /** The last number given in each year. */
  readonly serials: ReadonlyMap<number, number>
  /** The year that a new record belongs to. */
  readonly year: number
}

/** Draws up the transaction that a batch becomes: records numbered, entries chained, receipt written out. */
export function drawUp(batch: Batch, ties: Ties): Transaction {
  if (batch.events.length === 0) throw new Error('a batch without events has nothing to keep')
  const { year, serials } = ties
  const events = numbered(batch.events, { year, last: serials.get(year) ?? 0 })
  const sealed = chained(events, batch, ties.head)
  return {
    sealed,
    once: [...batch.once],
    receipt: plain(batch.receipt(sealed.map(({ entry }) => entry))),
  }
}

function chained(events: readonly Happened[], batch: Batch, head: ChainHead): readonly Sealed[] {
  const { at, by, channel } = batch
  let { seq, hash } = head
  return events.map((event) => {
    seq += 1
    const text = canonical({ ...event, seq, at, by, channel })
    hash = hashAfter(hash, text)
    // Read back before it is written: nothing gets into the journal that could not be got out again.
    return sealedEntry(text, hash)
  })
}
