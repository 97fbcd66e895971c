import { NotStored } from '../../ports/not-stored.ts'
import type { Dispatched } from './dispatch.ts'
import type { Room, Said, Turn } from './scene.ts'

/** Counts a message that was not understood. That it cannot be counted keeps nobody from his answer. */
export async function countMiss(
  { message }: Turn,
  { meaning }: Dispatched,
  { said, room }: { readonly said: Said; readonly room: Room },
): Promise<void> {
  const { text, channel } = said.incoming
  if (message.outcome !== 'not-understood' || text.trim() === '') return
  const nearest = meaning.nearest.find(({ intent }) => intent !== meaning.intent)?.intent
  await room.misses.note({ at: said.now, channel, text, nearest }).catch((fault: unknown) => {
    if (!(fault instanceof NotStored)) room.report({ what: 'failure', detail: fault })
  })
}
