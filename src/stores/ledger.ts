import { fail, ok, type Result } from '../domain/result.ts'
import type { Appended, Batch, Conflict, Ledger, ReadOnly } from '../ports/ledger.ts'
import { NotStored } from '../ports/not-stored.ts'
import { officeYear } from './numbering.ts'
import { matches } from './query.ts'
import { apply, type State, type Undo, versionOf } from './state.ts'
import { drawUp, type Transaction } from './transaction.ts'

/** Where transactions are kept: all that tells one store that holds its state in memory from another. */
export interface TransactionLog {
  /** Why nothing can be written (any more), in one Chinese sentence; `undefined` while it can. */
  refusal(): string | undefined
  /** Gets a transaction ready; nothing happens until it is written. */
  prepare(transaction: Transaction): Prepared
  /** What an earlier transaction kept. */
  read(place: number): Promise<Pick<Appended, 'entries' | 'receipt'>>
}

export interface Prepared {
  /** How much room it takes in the log. */
  readonly size: number
  /** Resolves when it is durable; rejects with `NotStored` when it never will be. @param at where it lies in the log */
  readonly write: (at: number) => Promise<void>
}

interface Flight {
  readonly undo: Undo
  readonly landed: Promise<void>
}

type Outcome = Result<Appended, Conflict | ReadOnly>

/** A ledger over a state in memory. Decides at once, answers when it is durable, and shows nothing before that. */
export function ledgerOver(state: State, log: TransactionLog, timezone: string): Ledger {
  const yearAt = officeYear(timezone)
  const inFlight: Flight[] = []
  let rollbacks = 0

  async function append(batch: Batch): Promise<Outcome> {
    const used = batch.once.find((key) => state.once.has(key))
    if (used !== undefined) return repeat(batch, used)
    const why = log.refusal()
    if (why !== undefined) return fail({ kind: 'read-only', why })
    const record = Object.keys(batch.expects).find(
      (id) => versionOf(state, id) !== batch.expects[id],
    )
    if (record !== undefined) return fail({ kind: 'conflict', record })
    const { head, serials } = state
    return commit(drawUp(batch, { head, serials, year: yearAt(batch.at) }))
  }

  /** Runs without a pause up to the queued write: what was decided still holds when it is applied. */
  async function commit(transaction: Transaction): Promise<Outcome> {
    const { size, write } = log.prepare(transaction)
    const { end } = state
    const flight = { undo: apply(state, transaction, size), landed: write(end) }
    inFlight.push(flight)
    try {
      await flight.landed
    } catch (error) {
      // Whoever failed first has taken this one back with him; what came since may be sound.
      if (inFlight.includes(flight)) rollBack()
      if (!(error instanceof NotStored)) throw error
      return fail({ kind: 'read-only', why: error.message })
    }
    inFlight.splice(inFlight.indexOf(flight), 1)
    const entries = transaction.sealed.map(({ entry }) => entry)
    return ok({ entries, receipt: transaction.receipt, repeated: false })
  }

  /** The first to fail takes back everything that was still on its way, the last of it first. */
  function rollBack(): void {
    rollbacks += 1
    for (const { undo } of inFlight.splice(0).reverse()) undo()
  }

  async function repeat(batch: Batch, key: string): Promise<Outcome> {
    const place = await settled(() => state.once.get(key))
    if (place === undefined) return append(batch)
    return ok({ ...(await log.read(place)), repeated: true })
  }

  /** What was read, as soon as all that it rests on is durable; read again if that came to nothing. */
  async function settled<T>(read: () => T): Promise<T> {
    const value = read()
    const known = rollbacks
    await Promise.allSettled(inFlight.map(({ landed }) => landed))
    return known === rollbacks ? value : read()
  }

  return {
    append,
    find: (kind, id) => settled(() => state.records[kind].get(id)),
    list: (kind, query = {}) =>
      settled(() => [...state.records[kind].values()].filter((record) => matches(record, query))),
    async receipt(key) {
      const place = await settled(() => state.once.get(key))
      return place === undefined ? undefined : (await log.read(place)).receipt
    },
  }
}
