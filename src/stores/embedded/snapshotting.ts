import type { Low } from 'lowdb'
import type { State } from '../state.ts'

export interface Snapshotting {
  /** Takes a snapshot in the background once enough has happened since the last. */
  readonly consider: () => void
  /** Leaves a snapshot of everything. */
  finish(): Promise<void>
}

/**
 * Decides when lowdb writes. A snapshot that fails (a full disk) is no harm: the journal has it all, and the next
 * one tries again.
 *
 * @param spared the last entry that the present snapshot holds
 * @param every after how many entries a new one is worth its while
 */
export function snapshotting(db: Low<State>, spared: number, every: number): Snapshotting {
  let taken = spared
  let running: Promise<void> | undefined

  function take(): Promise<void> {
    const { seq } = db.data.head
    running ??= db
      .write()
      .then(
        () => {
          taken = seq
        },
        () => undefined,
      )
      .finally(() => {
        running = undefined
      })
    return running
  }

  return {
    consider() {
      if (db.data.head.seq - taken >= every) void take()
    },
    async finish() {
      await running
      if (db.data.head.seq > taken) await take()
    },
  }
}
