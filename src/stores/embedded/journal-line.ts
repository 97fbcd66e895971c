import { z } from 'zod'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Damage } from '../../ports/ledger.ts'
import { hashAfter, type ChainHead, type Sealed } from '../chain.ts'
import { sealedEntry } from '../schema.ts'
import type { Transaction } from '../transaction.ts'
import { payloadOf, unframe } from './line.ts'

/**
 * A transaction as the payload of a line: a heading, then one part for each entry, a tab before each (JSON escapes
 * tabs). A part is the entry's hash and the canonical text that the hash was taken over, letter by letter:
 * `sha256(previous hash + text)` can be checked with any tool.
 */
export function transactionText({ sealed, once, receipt }: Transaction): string {
  const heading = JSON.stringify({
    first: sealed[0]?.entry.seq,
    last: sealed.at(-1)?.entry.seq,
    once,
    receipt,
  })
  return [heading, ...sealed.map(({ entry, text }) => `${entry.hash} ${text}`)].join('\t')
}

const heading = z.strictObject({
  first: z.number(),
  last: z.number(),
  once: z.array(z.string()),
  receipt: z.unknown().optional(),
})

/** Reads the line that was written after `head`; what is wrong with it is pinned to an entry. */
export function readTransaction(line: Buffer, head: ChainHead): Result<Transaction, Damage> {
  const framed = unframe(line)
  if (framed === undefined || !isTied(framed.payload, head)) {
    return fail(changed(firstChanged(payloadOf(line), head)))
  }
  try {
    return ok(parseTransaction(framed.payload))
  } catch {
    const why = `第 ${head.seq + 1} 条登记完好，但这个版本的程序读不懂：请改用写入它的（更新的）版本。`
    return fail({ kind: 'damaged', seq: head.seq + 1, why })
  }
}

/** What the payload of a whole line says. Throws where it says something that this version does not know. */
export function parseTransaction(payload: string): Transaction {
  const [top = '', ...parts] = payload.split('\t')
  const { once, receipt } = heading.parse(JSON.parse(top))
  return { sealed: parts.map(parseSealed), once, receipt }
}

/** The damage of an entry that is not as it was written. */
export function changed(seq: number): Damage {
  return {
    kind: 'damaged',
    seq,
    why: `第 ${seq} 条登记与写入时不一致：日志被改动或磁盘有损坏，请用备份恢复。`,
  }
}

function parseSealed(part: string): Sealed {
  return sealedEntry(part.slice(HASH + 1), part.slice(0, HASH))
}

const HASH = 64

/** True when the heading names the entries that must come next, and each of them is tied to the one before. */
function isTied(payload: string, head: ChainHead): boolean {
  const [top = '', ...parts] = payload.split('\t')
  const range = rangeOf(top)
  return (
    range?.first === head.seq + 1 &&
    range.last === head.seq + parts.length &&
    tiedParts(parts, head) === parts.length
  )
}

/** The entry to name: the first that breaks the chain, or where all hold (the rest of the line is bad), the first. */
function firstChanged(payload: string, head: ChainHead): number {
  const [top = '', ...parts] = payload.split('\t')
  const tied = tiedParts(parts, head)
  if (tied === parts.length) return head.seq + 1
  // More parts than the heading counts: the break between two lines is gone, and the fault is the former's.
  return Math.min(head.seq + 1 + tied, rangeOf(top)?.last ?? Infinity)
}

/** How many of the parts, from the first on, continue the chain. */
function tiedParts(parts: readonly string[], head: ChainHead): number {
  let { seq, hash } = head
  for (const [index, part] of parts.entries()) {
    const text = part.slice(HASH + 1)
    hash = hashAfter(hash, text)
    seq += 1
    if (!part.startsWith(`${hash} `) || !text.includes(`"seq":${seq},`)) return index
  }
  return parts.length
}

function rangeOf(top: string): { readonly first: number; readonly last: number } | undefined {
  const range = /^\{"first":(\d+),"last":(\d+),/.exec(top)
  return range === null ? undefined : { first: Number(range[1]), last: Number(range[2]) }
}
