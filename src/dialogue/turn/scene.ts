import type { Office } from '../../domain/figures/office.ts'
import type { Actor } from '../../domain/people/role.ts'
import type { Instant } from '../../domain/time/instant.ts'
import type { Incoming, Message } from '../../ports/channel.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { KeptFiles } from '../../ports/kept-files.ts'
import type { Misses } from '../../ports/misses.ts'
import type { PersonalData } from '../../ports/personal-data.ts'
import type { TableFile } from '../../ports/table-file.ts'
import type { Understanding } from '../../ports/understanding.ts'
import type { ConversationState } from '../context.ts'
import type { Desk, Skill } from '../skill.ts'

/** By the intent's name. */
export type Skills = ReadonlyMap<string, Skill>

/** What turns are taken with. */
export interface TurnParts {
  readonly skills: Skills
  readonly understanding: Understanding
  readonly ledger: Ledger
  readonly personal: PersonalData
  readonly office: Office
  readonly indicators: Desk['indicators']
  readonly paraphrases: Desk['paraphrases']
  readonly calendar: Desk['calendar']
  readonly studio: Desk['studio']
  readonly tables: TableFile
  readonly files: KeptFiles
  /** Masks what it counts. */
  readonly misses: Pick<Misses, 'note'>
  /** A reply was stopped, or something broke: whoever runs the bot must hear of it. */
  report(fault: Breakdown): void
}

export interface Breakdown {
  readonly what: 'unfounded-number' | 'failure'
  readonly detail: unknown
}

/** One message, of somebody known, at a moment. */
export interface Said {
  readonly incoming: Incoming
  readonly actor: Actor
  readonly now: Instant
  /** Names this message for ever: what it writes is written once. */
  readonly key: string
}

/** What a turn leaves behind. */
export interface Turn {
  readonly message: Message
  /** Goes out with the message this once, and is kept nowhere. */
  readonly secret?: string
  /** Who is speaking, below all that is said. */
  readonly introduction?: string
  /** Nothing of the conversation is kept. */
  readonly forgets?: true
  /** Nothing of its earlier states is kept. */
  readonly purges?: true
  readonly state: Remembered
}

/** What of a conversation a turn may change. */
export type Remembered = Pick<ConversationState, 'context' | 'form'>
