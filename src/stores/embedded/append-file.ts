import type { FileHandle } from 'node:fs/promises'
import { diskSentence, ForeignChange } from './disk-error.ts'
import { stamp } from './line.ts'

/** A file that only grows. Whatever arrives while the disk is busy is written together and synced once. */
export interface AppendFile {
  /** Resolves when the line is on disk; rejects when it never will be, and then so does everything after it. */
  append(line: Line): Promise<void>
  /** Resolves when all that was appended so far is on disk; rejects when that will not be. */
  readonly flushed: () => Promise<void>
  /** Bytes that are on disk for certain. */
  readonly durable: () => number
  /** The mark of the last line that is on disk. */
  readonly mark: () => number
  /** Why nothing can be appended any more; `undefined` while it can. */
  readonly refusal: () => string | undefined
  close(): Promise<void>
}

export interface Line {
  readonly bytes: Buffer
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
}

interface Waiting extends Line {
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

export function appendFile({ file, place, ...opened }: Opened): AppendFile {
  let { end, mark } = opened
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
      } catch (error) {
        stop(error, batch)
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

  /** After a failed sync nobody knows what is on disk: nothing is tried again in this process. */
  function stop(error: unknown, batch: readonly Waiting[]): void {
    refusal = diskSentence(error, place)
    const lost = [...batch, ...queue]
    queue = []
    for (const { reject } of lost) reject(new Error(refusal, { cause: error }))
  }

  return {
    append(line) {
      if (refusal !== undefined) return Promise.reject(new Error(refusal))
      lastAppended = new Promise((resolve, reject) => {
        queue.push({ ...line, resolve, reject })
      })
      flushing ??= flush()
      return lastAppended
    },
    flushed: () => lastAppended,
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

/** What could not be written whole is taken back, as far as the disk still lets us. */
async function writeDurably(file: FileHandle, bytes: Buffer, end: number): Promise<void> {
  try {
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, end + done)
      done += bytesWritten
    }
    await file.datasync()
  } catch (error) {
    await file.truncate(end).catch(() => undefined)
    throw error
  }
}
