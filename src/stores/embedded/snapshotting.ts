import type { Low } from 'lowdb'
import type { State } from '../state.ts'
import type { StoreNews } from '../store.ts'
import { codeOf } from './disk-error.ts'

const LATER = '登记簿的快照没有存成，不影响登记，只是下次启动会慢一些；稍后再试'

export interface Snapshotting {
  /** Takes a snapshot in the background once enough has happened since the last. */
  readonly consider: () => void
  /** Leaves a snapshot of everything. */
  finish(): Promise<void>
}

export interface Plan {
  /** The last entry that the present snapshot holds. */
  readonly spared: number
  /** After how many entries a new one is worth its while. */
  readonly every: number
  readonly tell: (news: StoreNews) => void
}

/**
 * Decides when lowdb writes. A snapshot that fails (a full disk) is no harm: the journal has it all, and the next
 * one tries again. It is told of once.
 */
export function snapshotting(db: Low<State>, { spared, every, tell }: Plan): Snapshotting {
  let taken = spared
  let failed = false
  let running: Promise<void> | undefined

  function take(): Promise<void> {
    const { seq } = db.data.head
    running ??= db
      .write()
      .then(
        () => {
          taken = seq
          failed = false
        },
        (error: unknown) => {
          if (!failed) tell({ what: 'put-aside', why: `${LATER}（${codeOf(error)}）` })
          failed = true
        },
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
