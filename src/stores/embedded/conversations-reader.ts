import { open } from 'node:fs/promises'
import type { ReadKept } from '../store.ts'
import { type ConversationLog, indexOf, nameOf, stateAt } from './conversation-log.ts'
import type { OpenConversations } from './conversations.ts'
import { codeOf } from './disk-error.ts'
import type { Folder } from './folder.ts'
import { readState } from './kept-state.ts'

export interface ReaderSetup<S> {
  /** Why nothing can be saved. */
  readonly why: string
  readonly read: ReadKept<S>
}

/** The conversations as they stand when the first is asked for. */
export function readConversations<S>(
  folder: Folder,
  { why, read }: ReaderSetup<S>,
): OpenConversations<S> {
  let opened: Promise<ConversationLog | undefined> | undefined
  const refuse = (): Promise<never> => Promise.reject(new Error(why))
  return {
    async load(key) {
      opened ??= openLog(folder)
      const log = await opened
      const place = log?.index.get(nameOf(key))
      const json = log && place && (await stateAt(log.file, place))
      return json === undefined ? undefined : readState(json, read)
    },
    save: refuse,
    erase: refuse,
    async close() {
      await (await opened)?.file.close()
    },
  }
}

async function openLog({ conversations }: Folder): Promise<ConversationLog | undefined> {
  try {
    return await indexOf(await open(conversations, 'r'))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
