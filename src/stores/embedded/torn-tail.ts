import { type FileHandle, open } from 'node:fs/promises'
import { type Folder, PRIVATE_FILE, syncFolder } from './folder.ts'

/** Moves what was never acknowledged out of the journal, to a file of its own beside it. */
export async function setTornTailAside(
  folder: Folder,
  journal: FileHandle,
  tail: { readonly from: number; readonly to: number },
): Promise<void> {
  if (tail.from === tail.to) return
  const bytes = Buffer.alloc(tail.to - tail.from)
  await journal.read(bytes, 0, bytes.length, tail.from)
  const aside = await open(`${folder.journal}.torn-${tail.from}-${Date.now()}`, 'wx', PRIVATE_FILE)
  try {
    await aside.writeFile(bytes)
    await aside.datasync()
  } finally {
    await aside.close()
  }
  await journal.truncate(tail.from)
  await journal.datasync()
  await syncFolder(folder)
}
