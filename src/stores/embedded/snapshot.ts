import { createHash } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import type { State } from '../state.ts'
import { type Folder, PRIVATE_FILE, syncFolder } from './folder.ts'
import { readSnapshot } from './read-snapshot.ts'
import { FORMAT, type SnapshotFooter, type SnapshotHeading } from './snapshot-format.ts'

/**
 * lowdb's adapter for the folded state. It shortens the start, no more: what fails its check is left aside and the
 * journal folded again.
 *
 * @param settled resolves when all that is in the state by now is durable in the journal
 */
export function snapshotAdapter(folder: Folder, settled: () => Promise<void>): Adapter<State> {
  return {
    read: () => readSnapshot(folder.snapshot),
    async write(state) {
      const lines = linesIn(state)
      const durable = settled()
      const draft = `${folder.snapshot}.new`
      try {
        await Promise.all([durable, writeLines(draft, lines)])
        await rename(draft, folder.snapshot)
        await syncFolder(folder)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
  }
}

/** Records to a line: few enough that the bot answers between two lines, many enough to be read quickly. */
const GROUP = 128

/** Copies the references now, at one moment, and writes them out later: records are never changed in place. */
function linesIn({ head, end, records, serials, once }: State): Generator<object> {
  const heading: SnapshotHeading = { format: FORMAT, head, end }
  const shelves = Object.entries({ ...records, serials, once }).map(([name, shelf]) => ({
    name,
    keys: [...shelf.keys()],
    values: [...shelf.values()],
  }))
  return (function* () {
    yield heading
    for (const { name, keys, values } of shelves) {
      for (let at = 0; at < keys.length; at += GROUP) {
        yield [name, keys.slice(at, at + GROUP), values.slice(at, at + GROUP)]
      }
    }
  })()
}

async function writeLines(path: string, lines: Iterable<object>): Promise<void> {
  const file = await open(path, 'w', PRIVATE_FILE)
  const sha256 = createHash('sha256')
  let count = 0
  try {
    for (const line of lines) {
      const text = `${JSON.stringify(line)}\n`
      sha256.update(text)
      await file.writeFile(text)
      count += 1
    }
    const footer: SnapshotFooter = { lines: count, sha256: sha256.digest('hex') }
    await file.writeFile(`${JSON.stringify(footer)}\n`)
    await file.datasync()
  } finally {
    await file.close()
  }
}
