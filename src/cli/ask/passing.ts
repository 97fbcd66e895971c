import type { Config } from '../../config.ts'
import { type ConversationState, NOTHING_SAID } from '../../dialogue/context.ts'
import type { Conversations } from '../../ports/conversations.ts'
import type { Misses } from '../../ports/misses.ts'
import { NotStored } from '../../ports/not-stored.ts'
import { openData } from '../../office/store.ts'

/** A conversation of one question, with somebody who knows whom he asks: nothing is remembered. */
export const PASSING: Conversations<ConversationState> = {
  load: () => Promise.resolve({ context: { ...NOTHING_SAID, met: true }, answered: [] }),
  save: () => Promise.resolve(),
  erase: () => Promise.resolve(),
}

export interface CollectedMisses extends Pick<Misses, 'note'> {
  /** Writes them down, unless another process writes just now: nobody waits for that. */
  keep(config: Config): Promise<void>
}

/** A question reads, so that it can be asked beside a service; what it did not find is written down afterwards. */
export function collectedMisses(): CollectedMisses {
  const noted: Parameters<Misses['note']>[0][] = []
  return {
    note(miss) {
      noted.push(miss)
      return Promise.resolve()
    },
    async keep(config) {
      const opened = noted.length === 0 ? undefined : await openData(config)
      if (opened?.ok !== true) return
      const { store } = opened.value
      try {
        for (const miss of noted) await store.misses.note(miss)
      } catch (error) {
        if (!(error instanceof NotStored)) throw error
      } finally {
        await store.close()
      }
    },
  }
}
