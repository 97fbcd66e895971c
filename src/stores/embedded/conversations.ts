import { rm } from 'node:fs/promises'
import type { Conversations } from '../../ports/conversations.ts'
import { NotStored } from '../../ports/not-stored.ts'
import type { ReadKept, StoreNews } from '../store.ts'
import { type AppendFile, appendFile } from './append-file.ts'
import {
  type ConversationLog,
  draftOf,
  indexOf,
  lineOf,
  nameOf,
  rewrite,
  stateAt,
} from './conversation-log.ts'
import type { Condition } from './condition.ts'
import { diskSentence, isDiskError } from './disk-error.ts'
import { type Folder, openOrCreate } from './folder.ts'
import { readState } from './kept-state.ts'

export interface OpenConversations<S> extends Conversations<S> {
  close(): Promise<void>
}

export interface Keeping<S> {
  /** Checks what was kept: an earlier version of the program may have kept something else. */
  readonly read: ReadKept<S>
  readonly condition: Condition
  readonly tell: (news: StoreNews) => void
}

/** Superseded states up to this many bytes are left where they are. */
const SPARE = 4 * 1024 * 1024

/** A log that is being written. */
interface Running extends ConversationLog {
  readonly appending: AppendFile
  /** How many bytes the newest states take, of all that are in the file. */
  live: number
}

/** One log for all conversations, so that many saves cost one sync. To erase is to write it anew without them. */
export async function openConversations<S>(
  folder: Folder,
  { read, condition, tell }: Keeping<S>,
): Promise<OpenConversations<S>> {
  await rm(draftOf(folder), { force: true })
  let log = running(await cleanLog(folder), folder, condition)
  let rewriting: Promise<void> | undefined
  let untidy = false
  const doomed = new Set<string>()

  /** Whoever comes while the log is written anew goes on with the new one. */
  function renew(): Promise<void> {
    rewriting ??= renewNow().finally(() => {
      rewriting = undefined
    })
    return rewriting
  }

  async function renewNow(): Promise<void> {
    await log.appending.flushed().catch(() => undefined)
    const erased = [...doomed]
    const index = new Map([...log.index].filter(([name]) => !doomed.has(name)))
    try {
      const former = log
      log = running(
        await rewrite(folder, { ...former, end: former.appending.durable(), index }),
        folder,
        condition,
      )
      await former.appending.close()
    } catch (error) {
      if (!isDiskError(error)) throw error
      throw new NotStored(diskSentence(error, folder.conversations), { cause: error })
    } finally {
      for (const name of erased) doomed.delete(name)
    }
  }

  async function save(key: string, state: S): Promise<void> {
    while (rewriting !== undefined) await rewriting.catch(() => undefined)
    const current = log
    const name = nameOf(key)
    const bytes = lineOf(name, state)
    const place = { at: current.appending.staged(), size: bytes.length }
    await current.appending.append({ bytes, at: place.at, mark: 0 })
    current.live += place.size - (current.index.get(name)?.size ?? 0)
    current.index.set(name, place)
    if (isWasteful(current)) void tidy()
  }

  /** Not told of each time: as long as it fails, every save tries it again. */
  async function tidy(): Promise<void> {
    try {
      await renew()
      untidy = false
    } catch (error) {
      if (!untidy) tell({ what: 'put-aside', why: untidySentence(error) })
      untidy = true
    }
  }

  return {
    async load(key) {
      const place = log.index.get(nameOf(key))
      const json = place && (await stateAt(log.file, place))
      return json === undefined ? undefined : readState(json, read, tell)
    },
    save,
    async erase(key) {
      doomed.add(nameOf(key))
      while (doomed.has(nameOf(key))) await renew()
    },
    async close() {
      await rewriting?.catch(() => undefined)
      await log.appending.close()
    },
  }
}

/** Without the torn tail: it was never acknowledged, and may be personal. */
async function cleanLog(folder: Folder): Promise<ConversationLog> {
  const file = await openOrCreate(folder.conversations)
  const log = await indexOf(file)
  await file.truncate(log.end)
  return log
}

function running(
  log: ConversationLog,
  { conversations: place }: Folder,
  condition: Condition,
): Running {
  const { file, end, index } = log
  const appending = appendFile({ file, place, end, mark: 0, condition })
  const live = [...index.values()].reduce((sum, { size }) => sum + size, 0)
  return { ...log, appending, live }
}

function isWasteful({ appending, live }: Running): boolean {
  return appending.staged() - live > Math.max(live, SPARE)
}

function untidySentence(error: unknown): string {
  const why = error instanceof NotStored ? error.message : String(error)
  return `对话记录没有整理成，旧内容仍占着空间，会再试：${why}`
}
