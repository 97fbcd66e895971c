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
  /** Resolves when everything acknowledged is put away and the next process may open it. */
  close(): Promise<void>
}

export interface StoreOptions {
  /** The office's: a record belongs to the year that it was there. */
  readonly timezone: string
}
