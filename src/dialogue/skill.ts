import type { Figure, Passage } from '../domain/figures/figure.ts'
import type { Entry, Happened } from '../domain/register/entry.ts'
import type { Attachment, Choice, MessageOutcome, RecordChange } from '../ports/channel.ts'
import type { PersonalText } from '../ports/personal-data.ts'
import type { Meaning } from '../ports/understanding.ts'
import type { Context, FormState } from './context.ts'
import type { Desk } from './desk.ts'

export type { Choice, IncomingFile } from '../ports/channel.ts'
export type { TableRow } from '../ports/table-file.ts'
export type { Meaning, Topic } from '../ports/understanding.ts'
export type { FormState } from './context.ts'
export type { Desk } from './desk.ts'

/** What the bot can do about one intent (技能): meaning in, answer out. It never sends and never writes. */
export interface Skill {
  /** The name of its folder. */
  readonly intent: string
  /** Words that start a command in staff's messages; what follows is the payload and is never classified. */
  readonly heads?: readonly string[]
  respond(meaning: Meaning, desk: Desk): Answer | Promise<Answer>
  /**
   * Whether a message that reads like a question is this skill's after all: what staff say in their own way. `surely`
   * goes before the claims of others: what is told decides, and not the words in it.
   */
  claims?(meaning: Meaning, desk: Desk): Claim | Promise<Claim>
  /**
   * Goes on with a form of this skill's. `undefined` when the message is none of the form's business:
   * a question in between, which is answered while the form waits.
   */
  proceed?(meaning: Meaning, desk: Desk, form: FormState): Answered
}

type Claim = boolean | 'surely'

type Answered = Answer | undefined | Promise<Answer | undefined>

export function defineSkill(skill: Skill): Skill {
  return skill
}

export interface Answer {
  readonly says: Saying
  /** What to write; the acknowledgement then takes the place of `says`. */
  readonly writes?: Write
  /** Opens or replaces the form in progress; `closed` ends it. */
  readonly form?: FormState | 'closed'
  /** SHA-256 of kept files that nothing needs any more. */
  readonly drops?: readonly string[]
  /** Nothing of the person's side of the conversation is kept, this message included. */
  readonly forgets?: true
  /** The draft that ends here held personal text: no earlier state of the conversation is left anywhere. */
  readonly purges?: true
  /** What the next message may refer to. */
  readonly remember?: Partial<Context>
}

/** What a skill says, before the hub makes a message of it. */
export interface Saying {
  readonly text: string
  readonly outcome: MessageOutcome
  readonly figures?: readonly Figure[]
  readonly sources?: readonly Passage[]
  readonly choices?: readonly Choice[]
  readonly attachments?: readonly Attachment[]
  readonly records?: readonly RecordChange[]
  /** Dates, record numbers, contact data that the text was built from: what the number guard lets pass. */
  readonly evidence?: readonly string[]
}

export interface Write {
  readonly events: readonly Happened[]
  /** Keys under which this is written once only, beside the message's own. */
  readonly once?: readonly string[]
  /** The version of each record that the decision rested on. */
  readonly expects?: Readonly<Record<string, number>>
  /** Says what was written; only now do new records have their numbers. Kept with what was written. */
  acknowledge(entries: readonly Entry[]): Saying
  /** Personal text that the events hold the keys of: kept beside the journal before they are written. */
  readonly personal?: ReadonlyMap<string, PersonalText>
  /** Keys whose text is erased once the events are written. */
  readonly erases?: readonly string[]
  /** Told once with the acknowledgement and kept nowhere: a one-time code. */
  readonly secret?: string
}
