import { type FileHandle, open } from 'node:fs/promises'
import { Low } from 'lowdb'
import { fail, ok, type Result } from '../../domain/result.ts'
import { ledgerOver } from '../ledger.ts'
import { missesIn, readShelf } from '../misses.ts'
import { personalDataIn, readPersonalText } from '../personal-data.ts'
import { emptyState } from '../state.ts'
import type { ReadKept, Store, StoreOptions } from '../store.ts'
import type { OpenConversations } from './conversations.ts'
import { readConversations } from './conversations-reader.ts'
import { codeOf, diskSentence, isDiskError } from './disk-error.ts'
import { type Folder, folderAt, type OpenFailure } from './folder.ts'
import { journalIn } from './journal.ts'
import { closedLog } from './journal-log.ts'
import { load } from './load.ts'
import { snapshotAdapter } from './snapshot.ts'

const WHY = '数据文件夹正以只读方式打开，不能登记：请停止服务后再执行，或在对话中办理。'

/**
 * Opens a data folder as it stands now, up to the last durable entry, also while another process writes it. Changes
 * nothing in it.
 *
 * @returns `missing` where there is no journal, `not-writable` where it may not be read, `damaged`
 */
export async function openEmbeddedReadOnly<S>(
  path: string,
  options: StoreOptions<S>,
): Promise<Result<Store<S>, OpenFailure>> {
  const folder = folderAt(path)
  let file: FileHandle | undefined
  try {
    file = await open(folder.journal, 'r')
    const opened = await openFile<S>(folder, file, options)
    if (!opened.ok) await file.close()
    return opened
  } catch (error) {
    await file?.close()
    if (!isDiskError(error)) throw error
    return fail(failure(error, path))
  }
}

async function openFile<S>(
  folder: Folder,
  file: FileHandle,
  { timezone, read }: StoreOptions<S>,
): Promise<Result<Store<S>, OpenFailure>> {
  const db = new Low(
    snapshotAdapter(folder, () => Promise.resolve()),
    emptyState(),
  )
  const loaded = await load(db, file)
  if (!loaded.ok) return loaded
  // The writer may not have synced its last lines yet. Where the disk cannot be written at all there is no need.
  await file.datasync().catch(() => undefined)
  const { end, head } = db.data
  const keptIn = <T>(conversations: string, check: ReadKept<T>): OpenConversations<T> =>
    readConversations({ ...folder, conversations }, { why: WHY, read: check })
  const conversations = keptIn(folder.conversations, read)
  const personal = keptIn(folder.personal, readPersonalText)
  const misses = keptIn(folder.misses, readShelf)
  const refuse = (): Promise<never> => Promise.reject(new Error(WHY))
  return ok({
    ledger: ledgerOver(db.data, closedLog(file, end, WHY), timezone),
    journal: journalIn({
      path: folder.journal,
      end: () => end,
      bound: async (again) => (await again.stat()).size,
      known: () => head.seq,
    }),
    conversations,
    personal: personalDataIn(personal),
    // Whoever only reads counts nothing.
    misses: { ...missesIn(misses), note: () => Promise.resolve() },
    files: { keep: refuse, drop: refuse },
    trouble: () => Promise.resolve(undefined),
    async close() {
      await conversations.close()
      await personal.close()
      await misses.close()
      await file.close()
    },
  })
}

function failure(error: unknown, path: string): OpenFailure {
  return codeOf(error) === 'ENOENT'
    ? {
        kind: 'missing',
        why: `数据文件夹 ${path} 中还没有数据：请先启动一次服务，或检查 --data 的路径。`,
      }
    : { kind: 'not-writable', why: diskSentence(error, path) }
}
