import type { Conversations } from '../ports/conversations.ts'
import type { KeptFiles } from '../ports/kept-files.ts'
import type { Journal, Ledger } from '../ports/ledger.ts'
import type { Misses } from '../ports/misses.ts'
import type { PersonalData } from '../ports/personal-data.ts'

/** Everything that is kept, however it is kept. */
export interface Store<S> {
  readonly ledger: Ledger
  readonly journal: Journal
  readonly conversations: Conversations<S>
  readonly personal: PersonalData
  readonly misses: Misses
  readonly files: KeptFiles
  /** Why nothing can be stored just now, in one Chinese sentence; `undefined` while all is well. */
  trouble(): Promise<string | undefined>
  /** Resolves when everything acknowledged is put away and the next process may open it. */
  close(): Promise<void>
}

export interface StoreOptions<S> {
  /** The office's: a record belongs to the year that it was there. */
  readonly timezone: string
  /** Reads what was kept of a conversation. */
  readonly read: ReadKept<S>
  /** Hears of what the operator should know. */
  readonly tell?: (news: StoreNews) => void
}

/** What was kept, as far as this version of the program knows it. */
export interface Kept<S> {
  readonly state?: S
  /** False where something of it had to be left out. */
  readonly whole: boolean
}

export type ReadKept<S> = (kept: unknown) => Kept<S>

/** Told once, whatever comes of it: not for each message that it spoils. */
export interface StoreNews {
  /** `put-aside`: something that was kept cannot be used any more, or something for later could not be made. */
  readonly what: 'not-stored' | 'stored-again' | 'put-aside'
  /** In Chinese, one sentence; nothing of what people said. */
  readonly why: string
}
