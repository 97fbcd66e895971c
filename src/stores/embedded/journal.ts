import { type FileHandle, open } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Entry } from '../../domain/register/entry.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Damage, Journal } from '../../ports/ledger.ts'
import { GENESIS, type ChainHead } from '../chain.ts'
import { parseTransaction, readTransaction } from './journal-line.ts'
import { unframe } from './line.ts'
import { linesOf } from './read-lines.ts'

export interface JournalFile {
  readonly path: string
  /** Up to where entries are given out: all of it is durable. */
  readonly end: () => number
  /** Up to where everything must be as it was written; a reader looks at all there is. */
  readonly bound: (file: FileHandle) => Promise<number>
  /** The last entry known to have been durable: a journal that ends before it has been cut. */
  readonly known: () => number
}

type Proof = Result<ChainHead, Damage & { readonly unfinished: boolean }>

/** The audit trail, read anew from disk each time. */
export function journalIn(journal: JournalFile): Journal {
  return {
    entries: () => entriesOf(journal),
    async verify() {
      const known = journal.known()
      const proof = await reading(journal.path, (file) => provePatiently(file, journal))
      if (!proof.ok) return fail({ kind: 'damaged', seq: proof.error.seq, why: proof.error.why })
      const { seq, hash } = proof.value
      return seq < known ? fail(cutAfter(seq)) : ok({ entries: seq, head: hash })
    },
  }
}

/** The damage of a journal that once held more entries than it does now. */
export function cutAfter(seq: number): Damage {
  const why = `日志只到第 ${seq} 条，此后确认过的登记不见了：日志被截断，请用备份恢复。`
  return { kind: 'damaged', seq: seq + 1, why }
}

/** Checks every byte from the first on; the first entry that is not as it was written is named. */
export async function prove(file: FileHandle, to: number): Promise<Proof> {
  let head = GENESIS
  for await (const { bytes, ended } of linesOf(file, 0, to)) {
    const read = readTransaction(bytes, head)
    if (!ended)
      return fail(unfinished(read.ok ? lastOf(read.value.sealed, head).seq : read.error.seq))
    if (!read.ok) return fail({ ...read.error, unfinished: false })
    head = lastOf(read.value.sealed, head)
  }
  return ok(head)
}

/** The writer in another process may be in the middle of a line: then it is whole a moment later. */
async function provePatiently(file: FileHandle, { bound }: JournalFile): Promise<Proof> {
  let proof = await prove(file, await bound(file))
  for (let tries = 0; tries < 5 && !proof.ok && proof.error.unfinished; tries += 1) {
    await pause(50)
    proof = await prove(file, await bound(file))
  }
  return proof
}

async function* entriesOf({ path, end }: JournalFile): AsyncGenerator<Entry> {
  const to = end()
  const file = await open(path, 'r')
  try {
    for await (const { at, bytes } of linesOf(file, 0, to)) {
      const framed = unframe(bytes)
      if (framed === undefined) throw new Error(`${path} is damaged at byte ${at}: run verify`)
      for (const { entry } of parseTransaction(framed.payload).sealed) yield entry
    }
  } finally {
    await file.close()
  }
}

async function reading<T>(path: string, read: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'r')
  try {
    return await read(file)
  } finally {
    await file.close()
  }
}

function lastOf(sealed: readonly { readonly entry: Entry }[], head: ChainHead): ChainHead {
  const last = sealed.at(-1)?.entry
  return last === undefined ? head : { seq: last.seq, hash: last.hash }
}

function unfinished(seq: number): Damage & { readonly unfinished: boolean } {
  const why = `日志末尾（第 ${seq} 条）没有写完整：如果是断电造成的，重新启动服务时会移到一旁；否则请用备份恢复。`
  return { kind: 'damaged', seq, why, unfinished: true }
}
