import type { FileHandle } from 'node:fs/promises'
import type { TransactionLog } from '../ledger.ts'
import type { AppendFile } from './append-file.ts'
import { parseTransaction, transactionText } from './journal-line.ts'
import { frame, unframe } from './line.ts'
import { lineAt } from './read-lines.ts'

/**
 * The journal as the ledger writes it.
 *
 * @param written called whenever a transaction has become durable
 */
export function journalLog(
  file: FileHandle,
  appending: AppendFile,
  written: () => void,
): TransactionLog {
  return {
    refusal: appending.refusal,
    prepare(transaction) {
      const bytes = frame(transactionText(transaction))
      const mark = transaction.sealed.at(-1)?.entry.seq ?? 0
      const write = (at: number): Promise<void> =>
        appending.append({ bytes, at, mark }).then(written)
      return { size: bytes.length, write }
    },
    read: (place) => kept(file, place, appending.durable()),
  }
}

/** The journal of a folder that another process writes: it only answers what was acknowledged. */
export function closedLog(file: FileHandle, end: number, why: string): TransactionLog {
  return {
    refusal: () => why,
    prepare() {
      throw new Error(why)
    },
    read: (place) => kept(file, place, end),
  }
}

async function kept(
  file: FileHandle,
  place: number,
  end: number,
): ReturnType<TransactionLog['read']> {
  const line = await lineAt(file, place, end)
  const framed = line && unframe(line.bytes)
  if (framed === undefined) throw new Error(`the journal is damaged at byte ${place}: run verify`)
  const { sealed, receipt } = parseTransaction(framed.payload)
  return { entries: sealed.map(({ entry }) => entry), receipt }
}
