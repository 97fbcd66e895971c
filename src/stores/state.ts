import type { StateBefore, ChangeOf, Kind } from '../domain/register/change.ts'
import type { Entry } from '../domain/register/entry.ts'
import { fold } from '../domain/register/fold.ts'
import { emptyShelves, shelfOf, type Shelves } from '../domain/register/shelves.ts'
import { GENESIS, type ChainHead } from './chain.ts'
import { opened, seriesOf } from './numbering.ts'
import type { Transaction } from './transaction.ts'

/** Everything that the journal folds into, held in memory. Records are replaced, never changed in place. */
export interface State {
  head: ChainHead
  /** Where the next transaction will lie in the journal. */
  end: number
  readonly records: Shelves
  /** The last number given in each year. */
  readonly serials: Map<number, number>
  /** Where the transaction lies that used the key. */
  readonly once: Map<string, number>
}

export type Undo = () => void

export function emptyState(): State {
  return {
    head: GENESIS,
    end: 0,
    records: emptyShelves(),
    serials: new Map(),
    once: new Map(),
  }
}

/**
 * Takes the transaction into the state, all of it or, when an entry makes the fold throw, nothing.
 *
 * @param size how much room it takes in the journal
 * @returns what takes it out again, as long as nothing later was taken in
 */
export function apply(state: State, transaction: Transaction, size: number): Undo {
  const { head, end } = state
  const steps: Undo[] = [() => Object.assign(state, { head, end })]
  const undo = (): void => {
    for (const step of steps.splice(0).reverse()) step()
  }
  try {
    for (const { entry } of transaction.sealed) steps.push(...enter(state, entry))
    for (const key of transaction.once) steps.push(put(state.once, key, end))
  } catch (error) {
    undo()
    throw error
  }
  state.end = end + size
  return undo
}

/** The version that a decision can have been bound to; 0 for what does not exist. */
export function versionOf({ records }: State, id: string): number {
  const found = Object.values(records)
    .map((shelf) => shelf.get(id))
    .find((record) => record !== undefined)
  if (found === undefined) return 0
  return 'version' in found ? found.version : 1
}

function enter(state: State, entry: Entry): Undo[] {
  const steps = fold(entry, before(state)).map((change) => shelve(state, change))
  state.head = { seq: entry.seq, hash: entry.hash }
  const record = opened(entry)
  if (record === undefined) return steps
  const { year, last } = seriesOf(record)
  return [...steps, put(state.serials, year, Math.max(last, state.serials.get(year) ?? 0))]
}

function before({ records }: State): StateBefore {
  const named = <T extends { readonly name: string }>(shelf: Map<string, T>, name: string): T[] =>
    [...shelf.values()].filter((one) => one.name === name)
  return {
    find: (kind, id) => shelfOf(records, kind).get(id),
    staffNamed: (name) => named(records.staff, name),
    invitationsNamed: (name) => named(records.invitation, name),
  }
}

function shelve<K extends Kind>({ records }: State, { kind, id, value }: ChangeOf<K>): Undo {
  return put(shelfOf(records, kind), id, value)
}

function put<K, V>(map: Map<K, V>, key: K, value: V | undefined): Undo {
  const former = map.get(key)
  set(map, key, value)
  return () => {
    set(map, key, former)
  }
}

function set<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
  if (value === undefined) map.delete(key)
  else map.set(key, value)
}
