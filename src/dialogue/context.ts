import type { Citation, Figure, Scope } from '../domain/figures/figure.ts'
import type { RecordId } from '../domain/register/record.ts'
import type { Instant } from '../domain/time/instant.ts'
import type { Period } from '../domain/time/period.ts'
import type { Choice, Message } from '../ports/channel.ts'
import type { Topic } from '../ports/understanding.ts'

/** What a conversation remembers for its next message. Plain JSON. */
export interface Context {
  /** The last question about figures, complete: what a follow-up of three words goes on from. */
  readonly question?: Question
  /** The question of the message before, where it was about another body: what 「那上海街道呢」 asks of us. */
  readonly elsewhere?: Question
  /** Earlier questions, oldest first, for 回到第一个问题. */
  readonly earlier: readonly Question[]
  /** What the last answer rested on, for 出处 and 为什么. */
  readonly figures: readonly Figure[]
  readonly sources: readonly Citation[]
  /** The latest menu; numbers pick from no other. */
  readonly menu: readonly Choice[]
  /** Numbers of the records last listed, in that order: what 「通过 2」 picks from. */
  readonly listed?: readonly RecordId[]
  /** The records that were changed last, by one 确认: what 撤销 means. */
  readonly touched?: readonly RecordId[]
  /** Messages in a row that were not understood. */
  readonly misses: number
  /** Whether the bot has said who it is, and the privacy notice. */
  readonly met: boolean
}

/** So many earlier questions are remembered. */
const KEPT = 20

/** The earlier questions once the last one is one of them. */
export function withLast({ question, earlier }: Context): readonly Question[] {
  return question === undefined ? earlier : [...earlier, question].slice(-KEPT)
}

/** A question about figures with everything resolved. */
export interface Question {
  readonly intent: string
  readonly topics: readonly Topic[]
  readonly period?: Period
  readonly scope?: Scope
  /** What was computed of the figures, as `share` or `difference`. */
  readonly operations?: readonly string[]
  readonly text: string
  /** What it came to. */
  readonly figures: readonly Figure[]
}

export const NOTHING_SAID: Context = {
  earlier: [],
  figures: [],
  sources: [],
  menu: [],
  misses: 0,
  met: false,
}

/** All that is kept of one person's side of a conversation, beside the journal. */
export interface ConversationState {
  readonly context: Context
  readonly form?: FormState
  /** The last messages by the channel's id: a redelivery is answered again with the same. */
  readonly answered: readonly { readonly id: string; readonly message: Message }[]
  /** Kept under a key of the person's own, for reminders. */
  readonly heard?: LastHeard
}

/** Where a member of staff was last heard in private, and when. */
export interface LastHeard {
  readonly conversation: string
  readonly at: Instant
}

/** A form in progress; plain JSON, so that it survives a restart. */
export interface FormState {
  /** Whose form it is. */
  readonly intent: string
  /** The key under which its confirmation is written: confirming twice writes once. */
  readonly draft: string
  readonly data: unknown
}
