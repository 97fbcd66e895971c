import { existsSync, statSync } from 'node:fs'
import { constants, type FileHandle, mkdir, open } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { codeOf } from './disk-error.ts'

/** What a data folder holds. Only the journal is the truth. */
export interface Folder {
  readonly path: string
  readonly journal: string
  readonly snapshot: string
  readonly conversations: string
  /** Who applied; kept and erased as conversations are. */
  readonly personal: string
  /** What was not understood; kept as conversations are. */
  readonly misses: string
  /** Attachments, each under its hash. */
  readonly files: string
}

/** Why a data folder cannot be used; `why` is one Chinese sentence that says what to do. */
export type OpenFailure =
  | { readonly kind: 'locked' | 'not-writable' | 'missing'; readonly why: string }
  | { readonly kind: 'damaged'; readonly seq: number; readonly why: string }

/** Nobody but the office's own account may read what citizens said. */
export const PRIVATE_FILE = 0o600
export const PRIVATE_FOLDER = 0o700

export function folderAt(path: string): Folder {
  return {
    path,
    journal: join(path, 'journal.log'),
    snapshot: join(path, 'snapshot.jsonl'),
    conversations: join(path, 'conversations.log'),
    personal: join(path, 'personal.log'),
    misses: join(path, 'misses.log'),
    files: join(path, 'files'),
  }
}

/** Makes the folder where there is none. The rights of one that exists are its owner's business. */
export async function makeFolder({ path }: Folder): Promise<void> {
  await makeInside(resolve(path))
}

/** Step by step, for `recursive` never ends where the system says ENOENT for a parent that exists (/proc). */
async function makeInside(path: string): Promise<void> {
  const parent = dirname(path)
  if (parent !== path && !existsSync(parent)) await makeInside(parent)
  try {
    await mkdir(path, { mode: PRIVATE_FOLDER })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !statSync(path).isDirectory()) throw error
  }
}

/** Opens for reading and writing what is there, or a new private file. */
export function openOrCreate(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDWR | constants.O_CREAT, PRIVATE_FILE)
}

/** A rename or a new file lasts only once its folder is synced too. */
export async function syncFolder({ path }: Folder): Promise<void> {
  // Windows opens no folder, and needs no such thing.
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
