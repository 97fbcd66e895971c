import type { FileHandle } from 'node:fs/promises'
import { NotStored } from '../../ports/not-stored.ts'
import type { Condition } from './condition.ts'
import { diskSentence, ForeignChange, isPassing, passingSentence } from './disk-error.ts'
import { stamp } from './line.ts'

/** A file that only grows. Whatever arrives while the disk is busy is written together and synced once. */
export interface AppendFile {
  /** Resolves when the line is on disk; rejects with `NotStored` when it never will be. */
  append(line: AppendedLine): Promise<void>
  /** Resolves when all that was appended so far is on disk; rejects when that will not be. */
  readonly flushed: () => Promise<void>
  /** Where the next line must begin, in bytes. */
  readonly staged: () => number
  /** Bytes that are on disk for certain. */
  readonly durable: () => number
  /** The mark of the last line that is on disk. */
  readonly mark: () => number
  /** Why nothing can be appended any more before a restart; `undefined` while it can. */
  readonly refusal: () => string | undefined
  close(): Promise<void>
}

export interface AppendedLine {
  readonly bytes: Buffer
  /** Where its writer believes that it begins: one that counted on a line that was lost is lost with it. */
  readonly at: number
  /** What the lines after it may call durable once it is. */
  readonly mark: number
}

export interface Opened {
  readonly file: FileHandle
  /** How sentences name it. */
  readonly place: string
  /** Where it ends, in bytes, and the mark of its last line. */
  readonly end: number
  readonly mark: number
  readonly condition: Condition
}

interface Waiting extends AppendedLine {
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

export function appendFile({ file, place, condition, ...opened }: Opened): AppendFile {
  let { end, mark } = opened
  let staged = end
  let refusal: string | undefined
  let queue: Waiting[] = []
  let flushing: Promise<void> | undefined
  let lastAppended = Promise.resolve()

  async function flush(): Promise<void> {
    // Everybody who is about to append in this turn gets on the same boat.
    await Promise.resolve()
    while (queue.length > 0) {
      const batch = queue
      queue = []
      try {
        await write(batch)
        for (const { resolve } of batch) resolve()
        condition.wrote()
      } catch (error) {
        lose(error, batch)
      }
    }
    flushing = undefined
  }

  async function write(batch: readonly Waiting[]): Promise<void> {
    for (const { bytes } of batch) stamp(bytes, mark)
    const bytes = Buffer.concat(batch.map((line) => line.bytes))
    // The lock does not reach across containers that share a volume: this does, before any harm is done.
    if ((await file.stat()).size !== end) throw new ForeignChange()
    await writeDurably(file, bytes, end)
    end += bytes.length
    mark = batch.at(-1)?.mark ?? mark
  }

  /** All that waits is lost, for it was drawn up over what is lost. What found no room may be tried again. */
  function lose(error: unknown, batch: readonly Waiting[]): void {
    const passing = error instanceof NoRoom
    const why = passing ? passingSentence(place) : diskSentence(error, place)
    if (!passing) refusal = why
    condition.failed(why, { place, passing })
    const lost = [...batch, ...queue]
    queue = []
    staged = end
    for (const { reject } of lost) reject(new NotStored(why, { cause: error }))
  }

  return {
    append(line) {
      if (refusal !== undefined) return Promise.reject(new NotStored(refusal))
      if (line.at !== staged) return Promise.reject(new NotStored(passingSentence(place)))
      staged += line.bytes.length
      lastAppended = new Promise((resolve, reject) => {
        queue.push({ ...line, resolve, reject })
      })
      flushing ??= flush()
      return lastAppended
    },
    flushed: () => lastAppended,
    staged: () => staged,
    durable: () => end,
    mark: () => mark,
    refusal: () => refusal,
    async close() {
      await flushing
      refusal ??= `${place} 已关闭。`
      await file.close()
    },
  }
}

/** The disk was full, and the file has been taken back to where it was. */
class NoRoom extends Error {}

/** What could not be written whole is taken back. After a failed sync nobody knows what is on disk. */
async function writeDurably(file: FileHandle, bytes: Buffer, end: number): Promise<void> {
  try {
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, end + done)
      done += bytesWritten
    }
  } catch (error) {
    await file.truncate(end)
    throw isPassing(error) ? new NoRoom('no room', { cause: error }) : error
  }
  try {
    await file.datasync()
  } catch (error) {
    await file.truncate(end).catch(() => undefined)
    throw error
  }
}
