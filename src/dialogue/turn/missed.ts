import { NotStored } from '../../ports/not-stored.ts'
import type { Dispatched } from './dispatch.ts'
import type { TurnParts, Said, Turn } from './scene.ts'

/** Counts a message that was not understood. That it cannot be counted keeps nobody from his answer. */
export async function countMiss(
  { message }: Turn,
  { meaning }: Dispatched,
  { said, parts }: { readonly said: Said; readonly parts: TurnParts },
): Promise<void> {
  const { text, channel } = said.incoming
  if (message.outcome !== 'not-understood' || text.trim() === '') return
  const nearest = meaning.nearest.find(({ intent }) => intent !== meaning.intent)?.intent
  await parts.misses.note({ at: said.now, channel, text, nearest }).catch((fault: unknown) => {
    if (!(fault instanceof NotStored)) parts.report({ what: 'failure', detail: fault })
  })
}
