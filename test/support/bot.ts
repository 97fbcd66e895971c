import type { ConversationState } from '../../src/dialogue/context.ts'
import type { Role } from '../../src/domain/people/role.ts'
import { parseInstant } from '../../src/domain/time/instant.ts'
import { loadOffice } from '../../src/facts/office.ts'
import { type Bot, type BotOptions, openBot } from '../../src/main.ts'
import { type Mind, openMind } from '../../src/office/mind.ts'
import type { Incoming, Message } from '../../src/ports/channel.ts'
import { fillNew } from '../../src/office/seed.ts'
import { openMemory } from '../../src/stores/memory.ts'

interface Setting {
  /** The clock stands at this moment. */
  readonly now: string
  /** Who is staff, by name. */
  readonly staff?: Readonly<Record<string, Role>>
  /** @default the shipped report */
  readonly holds?: 'nothing'
  /** @default one for all bots of the tests */
  readonly mind?: Mind
  /** @default in memory */
  readonly conversations?: BotOptions['conversations']
  /** @default fails the test */
  readonly report?: BotOptions['report']
}

let shared: Promise<Mind> | undefined

/** The real bot over the memory store, filled with the shipped report unless something else is said. A fault fails the test. */
export async function openTestBot({ now, staff = {}, holds, ...options }: Setting): Promise<Bot> {
  const office = loadOffice()
  const store = openMemory<ConversationState>({ timezone: office.timezone })
  const at = parseInstant(now)
  if (at === undefined) throw new Error(`no moment: ${now}`)
  if (holds === undefined) await fillNew(store.ledger, at)
  const bot = await openBot(
    { store, office },
    {
      grants: new Map(Object.entries(staff)),
      report: ({ what, detail }) => {
        throw new Error(`the bot reported ${what}: ${JSON.stringify(detail)}`, { cause: detail })
      },
      mind: await (shared ??= openMind(office)),
      ...options,
    },
  )
  bot.clock.set(at)
  return bot
}

let counted = 0

/** A user's message in his own private conversation, unless something else is said. */
export function say(bot: Bot, text: string, other: Partial<Incoming> = {}): Promise<Message> {
  const user = other.user ?? `visitor-${++counted}`
  return bot.hub.listen({ channel: 'test', user, conversation: user, text, files: [], ...other })
}
