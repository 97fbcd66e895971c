import type { FileHandle } from 'node:fs/promises'
import type { Low } from 'lowdb'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Damage } from '../../ports/ledger.ts'
import { emptyState, type State } from '../state.ts'
import { cutAfter, prove } from './journal.ts'
import { headOfBytes } from './prove-bytes.ts'
import { catchUp } from './recovery.ts'

/** How the state was brought up. */
export interface Loaded {
  /** The last entry that the snapshot spared us; 0 when everything was folded anew. */
  readonly spared: number
  /** The length of the journal; beyond `end` of the state lies a torn tail. */
  readonly size: number
}

/**
 * Brings the database to where the journal ends: from the snapshot on where the journal bears it out, else from the
 * first entry.
 */
export async function load(db: Low<State>, journal: FileHandle): Promise<Result<Loaded, Damage>> {
  await db.read()
  // Looked at after the snapshot: a journal that is being written is never behind it.
  const { size } = await journal.stat()
  const known = db.data.head.seq
  const borneOut = await isBorneOut(db.data, journal)
  if (!borneOut) db.data = emptyState()
  const caughtUp = await catchUp(db.data, journal, size)
  if (!caughtUp.ok) return fail(await firstDamage(journal, size, caughtUp.error))
  // A snapshot holds only what was durable: a journal that ends before it has lost what was acknowledged.
  if (db.data.head.seq < known) return fail(cutAfter(db.data.head.seq))
  return ok({ spared: borneOut ? known : 0, size })
}

/**
 * True when the journal, byte by byte, makes up the very chain that the state ends with. Where it does not, folding
 * anew names the entry.
 */
async function isBorneOut({ head, end }: State, journal: FileHandle): Promise<boolean> {
  if (head.seq === 0) return true
  const proven = await headOfBytes(journal, end)
  return proven?.seq === head.seq && proven.hash === head.hash
}

/** What is damaged behind the snapshot may be damaged before it too: the first is the one to name. */
async function firstDamage(journal: FileHandle, size: number, found: Damage): Promise<Damage> {
  const proof = await prove(journal, size)
  return !proof.ok && proof.error.seq < found.seq
    ? { kind: 'damaged', seq: proof.error.seq, why: proof.error.why }
    : found
}
