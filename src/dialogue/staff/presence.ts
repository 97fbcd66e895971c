import { epochOf } from '../../domain/time/instant.ts'
import type { Conversations } from '../../ports/conversations.ts'
import { type ConversationState, type LastHeard, NOTHING_SAID } from '../context.ts'

/** Where each member of staff was last heard in private: reminders go there. */
export interface Presence {
  /** @param user with the channel's name before it */
  note(user: string, heard: LastHeard): Promise<void>
  last(user: string): Promise<LastHeard | undefined>
}

/** Milliseconds: a talk that goes on is not written down message by message. */
const COARSE = 5 * 60_000

/** Beside the conversations, so that it outlives a restart. */
export function openPresence(conversations: Conversations<ConversationState>): Presence {
  const known = new Map<string, LastHeard>()
  const last = async (user: string): Promise<LastHeard | undefined> =>
    known.get(user) ?? (await conversations.load(keyOf(user)))?.heard
  return {
    last,
    async note(user, heard) {
      const before = await last(user)
      if (before !== undefined && isSame(before, heard)) return
      known.set(user, heard)
      await conversations.save(keyOf(user), { context: NOTHING_SAID, answered: [], heard })
    },
  }
}

function isSame(before: LastHeard, heard: LastHeard): boolean {
  return (
    before.conversation === heard.conversation &&
    Math.abs(epochOf(heard.at) - epochOf(before.at)) < COARSE
  )
}

function keyOf(user: string): string {
  return JSON.stringify(['heard', user])
}
