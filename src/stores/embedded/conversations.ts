import { rm } from 'node:fs/promises'
import type { Conversations } from '../../ports/conversations.ts'
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
import { type Folder, openOrCreate } from './folder.ts'

export interface OpenConversations<S> extends Conversations<S> {
  close(): Promise<void>
}

/** Superseded states up to this many bytes are left where they are. */
const SPARE = 4 * 1024 * 1024

/** A log that is being written. */
interface Running extends ConversationLog {
  readonly appending: AppendFile
  /** Where the next line will begin. */
  staged: number
  /** How many bytes the newest states take, of all that are in the file. */
  live: number
}

/** One log for all conversations, so that many saves cost one sync. To erase is to write it anew without them. */
export async function openConversations<S>(folder: Folder): Promise<OpenConversations<S>> {
  await rm(draftOf(folder), { force: true })
  let log = running(await cleanLog(folder), folder)
  let rewriting: Promise<void> | undefined
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
      )
      await former.appending.close()
    } finally {
      for (const name of erased) doomed.delete(name)
    }
  }

  async function save(key: string, state: S): Promise<void> {
    while (rewriting !== undefined) await rewriting.catch(() => undefined)
    const current = log
    const name = nameOf(key)
    const bytes = lineOf(name, state)
    const place = { at: current.staged, size: bytes.length }
    current.staged += place.size
    await current.appending.append({ bytes, mark: 0 })
    current.live += place.size - (current.index.get(name)?.size ?? 0)
    current.index.set(name, place)
    if (isWasteful(current)) void renew().catch(() => undefined)
  }

  return {
    async load(key) {
      const place = log.index.get(nameOf(key))
      const json = place && (await stateAt(log.file, place))
      return json === undefined ? undefined : (JSON.parse(json) as S)
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

function running(log: ConversationLog, { conversations }: Folder): Running {
  const { file, end, index } = log
  const appending = appendFile({ file, place: conversations, end, mark: 0 })
  const live = [...index.values()].reduce((sum, { size }) => sum + size, 0)
  return { ...log, appending, staged: end, live }
}

function isWasteful({ staged, live }: Running): boolean {
  return staged - live > Math.max(live, SPARE)
}
