import { createHash } from 'node:crypto'
import { type FileHandle, open, rename } from 'node:fs/promises'
import { type Folder, PRIVATE_FILE, syncFolder } from './folder.ts'
import { frame, unframe } from './line.ts'
import { lineAt, linesOf } from './read-lines.ts'

/** Where the newest state of each conversation lies, by the hash of its key: no file names a person. */
export type Index = Map<string, LinePlace>

export interface LinePlace {
  readonly at: number
  /** Bytes, the newline included. */
  readonly size: number
}

export interface ConversationLog {
  readonly file: FileHandle
  readonly index: Index
  readonly end: number
}

const NAME = 64

/** Hex SHA-256 of the key. */
export function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

export function lineOf(name: string, state: unknown): Buffer {
  return frame(`${name}\t${JSON.stringify(state)}`)
}

/** @returns the JSON of the state; `undefined` when the line is not as it was written */
export async function stateAt(
  file: FileHandle,
  { at, size }: LinePlace,
): Promise<string | undefined> {
  const line = await lineAt(file, at, at + size)
  return line && unframe(line.bytes)?.payload.slice(NAME + 1)
}

/** Finds the newest state of each conversation. A damaged line costs that state and no other; a torn tail is left out. */
export async function indexOf(file: FileHandle): Promise<ConversationLog> {
  const index: Index = new Map()
  let end = 0
  for await (const { at, bytes, ended } of linesOf(file, 0, (await file.stat()).size)) {
    if (!ended) break
    const size = bytes.length + 1
    const framed = unframe(bytes)
    if (framed !== undefined) index.set(framed.payload.slice(0, NAME), { at, size })
    end = at + size
  }
  return { file, index, end }
}

/** Where a new log is written before it takes the place of the old one. */
export function draftOf({ conversations }: Folder): string {
  return `${conversations}.new`
}

/** Writes a new log that holds what the index points to and nothing else, and puts it in the old one's place. */
export async function rewrite(folder: Folder, log: ConversationLog): Promise<ConversationLog> {
  const draft = await open(draftOf(folder), 'w+', PRIVATE_FILE)
  try {
    const written = await copy(log, draft)
    await draft.datasync()
    await rename(draftOf(folder), folder.conversations)
    await syncFolder(folder)
    return written
  } catch (error) {
    await draft.close()
    throw error
  }
}

/** A slice at a time: other conversations are answered in between. */
const SLICE = 256 * 1024

async function copy(
  { file, index, end }: ConversationLog,
  draft: FileHandle,
): Promise<ConversationLog> {
  const names = new Map([...index].map(([name, { at }]) => [at, name]))
  const copied: Index = new Map()
  let slice: Buffer[] = []
  let to = 0
  let written = 0
  const put = async (): Promise<void> => {
    await draft.writeFile(Buffer.concat(slice))
    slice = []
    written = to
  }
  for await (const { at, bytes } of linesOf(file, 0, end)) {
    const name = names.get(at)
    if (name === undefined) continue
    slice.push(bytes, NEWLINE)
    copied.set(name, { at: to, size: bytes.length + 1 })
    to += bytes.length + 1
    if (to - written > SLICE) await put()
  }
  await put()
  return { file: draft, index: copied, end: to }
}

const NEWLINE = Buffer.from('\n')
