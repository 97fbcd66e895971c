import { hash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { GENESIS, type ChainHead } from '../chain.ts'
import { isWhole, partsOf } from './line.ts'
import { linesOf } from './read-lines.ts'

/**
 * The end of the chain that these bytes of the journal make up, without reading what the entries say: an eighth of
 * the time, so that every start can afford it.
 *
 * @param to where a line ends
 * @returns `undefined` when a byte is not as it was written
 */
export async function headOfBytes(file: FileHandle, to: number): Promise<ChainHead | undefined> {
  let head = GENESIS
  for await (const { bytes, ended } of linesOf(file, 0, to)) {
    const next = ended && isWhole(bytes) ? headAfter(bytes, head) : undefined
    if (next === undefined) return undefined
    head = next
  }
  return head
}

/** After the heading a line holds one part for each entry: its hash, a blank, and what the hash was taken over. */
function headAfter(line: Buffer, head: ChainHead): ChainHead | undefined {
  const [, ...parts] = partsOf(line)
  let { seq, hash: last } = head
  for (const part of parts) {
    const text = part.subarray(HASH + 1)
    const expected = hash('sha256', Buffer.concat([Buffer.from(last, 'latin1'), text]))
    if (part.toString('latin1', 0, HASH) !== expected) return undefined
    last = expected
    seq += 1
  }
  return { seq, hash: last }
}

const HASH = 64
