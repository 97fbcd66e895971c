import type { FileHandle } from 'node:fs/promises'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Damage } from '../../ports/ledger.ts'
import { apply, type State } from '../state.ts'
import { readTransaction } from './journal-line.ts'
import { unframe } from './line.ts'
import { linesOf, type RawLine } from './read-lines.ts'

/**
 * Folds what the journal holds beyond the state into it.
 *
 * @param size the length of the file; what lies between `state.end` and it afterwards is a torn tail: written when
 * the power went, never acknowledged
 */
export async function catchUp(
  state: State,
  file: FileHandle,
  size: number,
): Promise<Result<void, Damage>> {
  const lines = linesOf(file, state.end, size)
  for await (const line of lines) {
    const read = readTransaction(line.bytes, state.head)
    if (read.ok && line.ended) apply(state, read.value, line.bytes.length + 1)
    else if (read.ok || (await isTorn(line, lines, state.head.seq + 1))) return ok(undefined)
    else return fail(read.error)
  }
  return ok(undefined)
}

/**
 * Tells a transaction that never was acknowledged from one that was damaged afterwards. Without its newline it was
 * never finished. With it, a power cut can only have left out whole sectors of it; and nothing
 * written later may say that it was safe on disk.
 */
async function isTorn(line: RawLine, later: AsyncIterable<RawLine>, seq: number): Promise<boolean> {
  if (!line.ended) return !isFinished(line.bytes)
  if (!line.bytes.includes(UNWRITTEN_SECTOR)) return false
  for await (const { bytes } of later) {
    if ((unframe(bytes)?.durable ?? 0) >= seq) return false
  }
  return true
}

/** A whole line and one byte more: the newline was there, and has been changed. */
function isFinished(bytes: Buffer): boolean {
  return unframe(bytes.subarray(0, -1)) !== undefined
}

const UNWRITTEN_SECTOR = Buffer.alloc(512)
