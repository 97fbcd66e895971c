import { open } from 'node:fs/promises'
import { type ConversationLog, indexOf, nameOf, stateAt } from './conversation-log.ts'
import type { OpenConversations } from './conversations.ts'
import type { Folder } from './folder.ts'

/** The conversations as they stand when the first is asked for. */
export function readConversations<S>(folder: Folder, why: string): OpenConversations<S> {
  let opened: Promise<ConversationLog | undefined> | undefined
  const refuse = (): Promise<never> => Promise.reject(new Error(why))
  return {
    async load(key) {
      opened ??= openLog(folder)
      const log = await opened
      const place = log?.index.get(nameOf(key))
      const json = log && place && (await stateAt(log.file, place))
      return json === undefined ? undefined : (JSON.parse(json) as S)
    },
    save: refuse,
    erase: refuse,
    async close() {
      await (await opened)?.file.close()
    },
  }
}

async function openLog({ conversations }: Folder): Promise<ConversationLog | undefined> {
  const file = await open(conversations, 'r').catch(() => undefined)
  return file && indexOf(file)
}
