import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { emptyState, type State } from '../state.ts'
import { codeOf, isDiskError } from './disk-error.ts'
import { linesOf } from './read-lines.ts'
import {
  FORMAT,
  type SnapshotFooter,
  type SnapshotHeading,
  type SnapshotLine,
} from './snapshot-format.ts'

/** @returns `null`, as lowdb wants it, when there is no snapshot or it is not whole */
export async function readSnapshot(path: string): Promise<State | null> {
  const file = await open(path, 'r').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  if (file === undefined) return null
  try {
    return await stateIn(file)
  } catch (error) {
    if (isDiskError(error)) throw error
    return null
  } finally {
    await file.close()
  }
}

/** The lines are trusted only once the footer has proved that they are the ones that were written. */
async function stateIn(file: FileHandle): Promise<State | null> {
  const state = emptyState()
  const sha256 = createHash('sha256')
  let lines = 0
  for await (const { bytes } of linesOf(file, 0, (await file.stat()).size)) {
    const line = JSON.parse(bytes.toString()) as SnapshotHeading | SnapshotLine | SnapshotFooter
    if ('sha256' in line) {
      return line.lines === lines && line.sha256 === sha256.digest('hex') ? state : null
    }
    take(state, line)
    sha256.update(bytes).update('\n')
    lines += 1
  }
  return null
}

function take(state: State, line: SnapshotHeading | SnapshotLine): void {
  if ('format' in line) {
    if (line.format !== FORMAT) throw new Error(`a snapshot of format ${line.format}`)
    Object.assign(state, { head: line.head, end: line.end })
    return
  }
  const [shelf, keys, values] = line
  const shelves: Readonly<Record<string, Map<unknown, unknown>>> = {
    ...state.records,
    serials: state.serials,
    once: state.once,
  }
  for (const [index, key] of keys.entries()) shelves[shelf]?.set(key, values[index])
}
