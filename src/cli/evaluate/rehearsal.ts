import { type ConversationState, NOTHING_SAID } from '../../dialogue/context.ts'
import type { Conversations } from '../../ports/conversations.ts'

/** Conversations that end with the process, with people who have met the bot before. */
export function rehearsal(): Conversations<ConversationState> {
  const states = new Map<string, ConversationState>()
  return {
    load: (key) =>
      Promise.resolve(states.get(key) ?? { context: { ...NOTHING_SAID, met: true }, answered: [] }),
    save(key, state) {
      states.set(key, state)
      return Promise.resolve()
    },
    erase(key) {
      states.delete(key)
      return Promise.resolve()
    },
  }
}
