import { Low } from 'lowdb'
import { fail, ok, type Result } from '../../domain/result.ts'
import { ledgerOver } from '../ledger.ts'
import { missesIn, readShelf } from '../misses.ts'
import { personalDataIn, readPersonalText } from '../personal-data.ts'
import { emptyState } from '../state.ts'
import type { ReadKept, Store, StoreOptions } from '../store.ts'
import { appendFile } from './append-file.ts'
import { conditionOf } from './condition.ts'
import { openConversations, type OpenConversations } from './conversations.ts'
import { diskSentence, isDiskError } from './disk-error.ts'
import {
  type Folder,
  folderAt,
  makeFolder,
  type OpenFailure,
  openOrCreate,
  syncFolder,
} from './folder.ts'
import { journalIn } from './journal.ts'
import { journalLog } from './journal-log.ts'
import { keptFilesIn } from './kept-files.ts'
import { load } from './load.ts'
import { lockFolder } from './lock.ts'
import { snapshotAdapter } from './snapshot.ts'
import { snapshotting } from './snapshotting.ts'
import { setTornTailAside } from './torn-tail.ts'

export interface EmbeddedOptions<S> extends StoreOptions<S> {
  /**
   * Entries between two snapshots; a start folds at most so many.
   * @default 20_000
   */
  readonly snapshotEvery?: number
}

type Closer = () => Promise<void>

/**
 * Opens a data folder for writing, and makes it where there is none. One process at a time may.
 *
 * @returns `locked`, `not-writable`, or `damaged` when the journal is not as it was written
 */
export async function openEmbedded<S>(
  path: string,
  options: EmbeddedOptions<S>,
): Promise<Result<Store<S>, OpenFailure>> {
  const folder = folderAt(path)
  const closers: Closer[] = []
  try {
    await makeFolder(folder)
    const lock = await lockFolder(path)
    if (lock === undefined) return fail({ kind: 'locked', why: lockedSentence(path) })
    closers.unshift(() => lock.release())
    const opened = await openLocked<S>(folder, { ...options, closers })
    if (!opened.ok) await closeAll(closers)
    return opened
  } catch (error) {
    await closeAll(closers)
    if (!isDiskError(error)) throw error
    return fail({ kind: 'not-writable', why: diskSentence(error, path) })
  }
}

async function openLocked<S>(
  folder: Folder,
  options: EmbeddedOptions<S> & { readonly closers: Closer[] },
): Promise<Result<Store<S>, OpenFailure>> {
  const { timezone, snapshotEvery = 20_000, closers, tell = () => undefined } = options
  const condition = conditionOf(folder.path, tell)
  const file = await openOrCreate(folder.journal)
  closers.unshift(() => file.close())
  await syncFolder(folder)

  let settled = (): Promise<void> => Promise.resolve()
  const adapter = snapshotAdapter(folder, () => settled())
  const db = new Low(adapter, emptyState())
  const loaded = await load(db, file)
  if (!loaded.ok) return loaded
  await setTornTailAside(folder, file, { from: db.data.end, to: loaded.value.size })
  // What a killed process wrote and did not sync is read as if it were durable: now it is.
  await file.datasync()
  const keep = async <T>(place: string, read: ReadKept<T>): Promise<OpenConversations<T>> => {
    const kept = await openConversations<T>(
      { ...folder, conversations: place },
      { read, condition, tell },
    )
    closers.unshift(() => kept.close())
    return kept
  }
  const conversations = await keep(folder.conversations, options.read)
  const personal = await keep(folder.personal, readPersonalText)
  const misses = await keep(folder.misses, readShelf)

  const { end, head } = db.data
  const journal = appendFile({ file, place: folder.journal, end, mark: head.seq, condition })
  settled = journal.flushed
  const snapshots = snapshotting(db, {
    spared: loaded.value.spared,
    every: snapshotEvery,
    tell,
  })
  closers.unshift(
    () => snapshots.finish(),
    () => journal.close(),
  )
  return ok({
    ledger: ledgerOver(db.data, journalLog(file, journal, snapshots.consider), timezone),
    journal: journalIn({
      path: folder.journal,
      end: journal.durable,
      bound: () => Promise.resolve(journal.durable()),
      known: journal.mark,
    }),
    conversations,
    personal: personalDataIn(personal),
    misses: missesIn(misses),
    files: keptFilesIn(folder.files, condition),
    trouble: () => condition.trouble(),
    close: () => closeAll(closers),
  })
}

/** The last opened is closed first. Closing twice does no harm. */
async function closeAll(closers: Closer[]): Promise<void> {
  for (const close of closers.splice(0)) await close()
}

function lockedSentence(path: string): string {
  return `数据文件夹 ${path} 正由另一个进程使用（例如已启动的服务）：请先停止它，或用 --data 指定别的文件夹。`
}
