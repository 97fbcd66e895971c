import type { Actor } from '../../domain/people/role.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Incoming, Listener, Message } from '../../ports/channel.ts'
import type { Conversations } from '../../ports/conversations.ts'
import { NotStored } from '../../ports/not-stored.ts'
import { type ConversationState, NOTHING_SAID } from '../context.ts'
import { beyondLimit } from './limits.ts'
import { apology, notStored } from '../message.ts'
import { inOrder } from './order.ts'
import type { Presence } from '../staff/presence.ts'
import type { TurnParts, Said, Turn } from './scene.ts'
import { takeTurn } from './turn.ts'

/** What stands between the channels and the conversation. */
export interface HubSetup extends TurnParts {
  readonly clock: Clock
  readonly conversations: Conversations<ConversationState>
  readonly presence: Presence
  /** Who the person is: bound staff, or the public. Names and claims grant nothing. */
  identify(user: string): Promise<Actor>
}

export interface Hub {
  readonly listen: Listener
  /** Takes nothing more in; resolves when everything accepted is answered. */
  close(): Promise<void>
}

/** So many messages of a conversation are known again by their id. */
const KEPT = 100

/**
 * The one way in for every channel: messages of a conversation in order, each answered once, whatever is
 * delivered twice. Nothing that breaks inside reaches a channel: the person gets an apology, the operator the fault.
 */
export function openHub(setup: HubSetup): Hub {
  const queue = inOrder()
  let open = true
  return {
    async listen(incoming) {
      if (!open) return apology(setup.office)
      return queue.add(conversationKey(incoming), () => answer(incoming, setup))
    },
    async close() {
      open = false
      await queue.idle()
    },
  }
}

/** Where a person's side of a conversation is kept: in a room nobody touches another's draft or menu. */
function placeOf({ channel, conversation, user }: Incoming): string {
  return JSON.stringify([channel, conversation, user])
}

/** Keys are built so that no channel, user or id can be mistaken for another's. */
function conversationKey({ channel, conversation }: Incoming): string {
  return JSON.stringify([channel, conversation])
}

async function answer(incoming: Incoming, setup: HubSetup): Promise<Message> {
  try {
    return await answerOnce(incoming, setup)
  } catch (fault) {
    tell(fault, setup)
    return fault instanceof NotStored ? notStored(setup.office) : apology(setup.office)
  }
}

/** A store that cannot keep anything has told so itself, once and not for each message. */
function tell(fault: unknown, setup: HubSetup): void {
  if (!(fault instanceof NotStored)) setup.report({ what: 'failure', detail: fault })
}

async function answerOnce(incoming: Incoming, setup: HubSetup): Promise<Message> {
  const place = placeOf(incoming)
  const state = (await setup.conversations.load(place)) ?? { context: NOTHING_SAID, answered: [] }
  const key = JSON.stringify([
    incoming.channel,
    incoming.conversation,
    incoming.id ?? crypto.randomUUID(),
  ])
  const before = await answeredBefore(incoming, state, { key, setup })
  if (before !== undefined) return before
  const actor = await setup.identify(`${incoming.channel}:${incoming.user}`)
  const limit = beyondLimit(incoming, actor)
  const said: Said = { incoming, actor, now: setup.clock.now(), key }
  const turn = limit === undefined ? await takeTurn(said, state, setup) : { message: limit, state }
  const answered = withAnswer(state.answered, incoming.id, saidOf({ ...turn, secret: undefined }))
  await heard(said, setup)
  const kept = await keep(place, turn, { answered, setup })
  return kept || standsAlone(turn, state) ? saidOf(turn) : notStored(setup.office)
}

/**
 * Whether an answer holds although the talk was forgotten: what was written is written, and a figure is a figure. A
 * form that was opened, filled or given up is as it was before.
 */
function standsAlone({ message, state }: Turn, before: ConversationState): boolean {
  const isSame = JSON.stringify(state.form) === JSON.stringify(before.form)
  return isSame || message.outcome === 'recorded'
}

/** Reminders go where a member of staff was last heard; nobody else is reminded. */
async function heard({ actor, incoming, now }: Said, setup: HubSetup): Promise<void> {
  if (actor.role === 'public' || incoming.room !== undefined) return
  const { conversation } = incoming
  await setup.presence.note(actor.user, { conversation, at: now }).catch((fault: unknown) => {
    tell(fault, setup)
  })
}

/**
 * Resolves with whether it was kept. Rejects where what is to be forgotten cannot be: nobody is told then that it was.
 */
async function keep(
  place: string,
  { state, forgets, purges }: Turn,
  {
    answered,
    setup,
  }: { readonly answered: ConversationState['answered']; readonly setup: HubSetup },
): Promise<boolean> {
  try {
    if (forgets === true || purges === true) await setup.conversations.erase(place)
    if (forgets !== true) await setup.conversations.save(place, { ...state, answered })
    return true
  } catch (fault) {
    if (forgets === true) throw fault
    tell(fault, setup)
    return false
  }
}

/** A one-time code stands right below the sentence that speaks of it. */
function saidOf({ message, secret, introduction }: Turn): Message {
  const says = secret === undefined ? message.text : `${message.text}\n${secret}`
  const text = introduction === undefined ? says : `${says}\n\n${introduction}`
  return text === message.text ? message : { ...message, text }
}

/** The same message again: the same answer again, and nothing is changed. */
async function answeredBefore(
  { id }: Incoming,
  state: ConversationState,
  { key, setup }: { readonly key: string; readonly setup: HubSetup },
): Promise<Message | undefined> {
  if (id === undefined) return undefined
  const kept = state.answered.find((answered) => answered.id === id)
  return kept?.message ?? ((await setup.ledger.receipt(key)) as Message | undefined)
}

function withAnswer(
  answered: ConversationState['answered'],
  id: string | undefined,
  message: Message,
): ConversationState['answered'] {
  return id === undefined ? answered : [...answered, { id, message }].slice(-KEPT)
}
