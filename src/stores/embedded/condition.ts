import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoreNews } from '../store.ts'
import { PRIVATE_FILE } from './folder.ts'

/** Whether a data folder can be written: told by those who write, asked by those who watch over the service. */
export interface Condition {
  /** Something could not be written. Who watches hears of it once. */
  failed(why: string, what: Failure): void
  /** Something was written. */
  wrote(): void
  /** Why nothing can be stored just now; the disk is tried again before that is said. */
  trouble(): Promise<string | undefined>
}

export interface Failure {
  /** The file. */
  readonly place: string
  /** It may be tried again: the disk was full. */
  readonly passing: boolean
}

/** So many free bytes show that the disk has room again, rather than just enough for the next line. */
const ROOM = Buffer.alloc(64 * 1024, 1)

export function conditionOf(folder: string, tell: (news: StoreNews) => void): Condition {
  const lasting = new Map<string, string>()
  let passing: string | undefined
  let trying: Promise<void> | undefined

  async function tryAgain(): Promise<void> {
    if (!(await hasRoom(join(folder, 'room.tmp')))) return
    passing = undefined
    tell({ what: 'stored-again', why: '磁盘又有空间了，已恢复写入。' })
  }

  async function trouble(): Promise<string | undefined> {
    if (passing !== undefined) {
      trying ??= tryAgain().finally(() => {
        trying = undefined
      })
      await trying
    }
    const [first] = lasting.values()
    return first ?? passing
  }

  return {
    failed(why, failure) {
      const known = failure.passing ? passing !== undefined : lasting.has(failure.place)
      if (failure.passing) passing ??= why
      else lasting.set(failure.place, why)
      if (!known) tell({ what: 'not-stored', why })
    },
    wrote() {
      if (passing !== undefined) void trouble()
    },
    trouble,
  }
}

async function hasRoom(draft: string): Promise<boolean> {
  try {
    const file = await open(draft, 'w', PRIVATE_FILE)
    try {
      await file.writeFile(ROOM)
      await file.datasync()
    } finally {
      await file.close()
    }
    return true
  } catch {
    return false
  } finally {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}
