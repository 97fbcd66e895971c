import type { Indicator, IndicatorId } from '../domain/figures/indicator.ts'
import type { Office } from '../domain/figures/office.ts'
import type { Actor } from '../domain/people/role.ts'
import type { CivilDate } from '../domain/time/civil-date.ts'
import type { Instant } from '../domain/time/instant.ts'
import type { WorkCalendar } from '../domain/time/work-calendar.ts'
import type { Incoming } from '../ports/channel.ts'
import type { Kind, Kinds, Query } from '../ports/ledger.ts'
import type { PersonalText } from '../ports/personal-data.ts'
import type { TableFile } from '../ports/table-file.ts'
import type { Meaning } from '../ports/understanding.ts'
import type { Context, FormState } from './context.ts'
import type { Studio } from './studio.ts'

/** What a skill may look at: values of this moment, and reading. Who needs a part of it asks for that part. */
export interface Desk extends ThisMoment, Speaker, Talk, OfficeFacts, Register, Tools {}

export interface ThisMoment {
  readonly now: Instant
  /** The office's civil day. */
  readonly today: CivilDate
  readonly calendar: WorkCalendar
}

/** Who speaks, and where. */
export interface Speaker {
  readonly actor: Actor
  readonly channel: string
  /** In a room others listen. */
  readonly place: 'private' | 'room'
}

/** What the conversation holds: this message's files, and what was said before. */
export interface Talk {
  readonly files: Incoming['files']
  /** Names the message: the same again when the channel delivers it twice. */
  readonly messageKey: string
  readonly context: Context
  /** The form in progress, whichever skill's it is. */
  readonly form?: FormState
}

/** What is known of the office whatever its records are. */
export interface OfficeFacts {
  readonly office: Office
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>
  /** Words that stand for each other, for finding passages. */
  readonly paraphrases: readonly (readonly string[])[]
}

/** Reading what was recorded. */
export interface Register {
  find<K extends Kind>(kind: K, id: string): Promise<Kinds[K] | undefined>
  list<K extends Kind>(kind: K, query?: Query): Promise<readonly Kinds[K][]>
  /** Who applied. Only who handles the application may be told: ask `may` first. */
  personal(key: string): Promise<PersonalText | undefined>
}

/** What reads and makes files and texts. */
export interface Tools {
  readonly studio: Studio
  /** Reads tables that came as files. */
  readonly tables: TableFile
  /** Keeps the bytes of a file that is to be attached; resolves with their SHA-256. */
  readonly keepFile: (bytes: Uint8Array) => Promise<string>
  /** What a text of its own means: a cell of a table. */
  understand(text: string): Promise<Meaning>
}
