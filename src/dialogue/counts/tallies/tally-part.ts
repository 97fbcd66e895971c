import type { SaidSpan } from './tally-tokens.ts'
import type { TallySource } from './tally-words.ts'

/** What is said of one source and one span of time. */
export interface TallyPart {
  readonly source?: TallySource
  readonly span?: SaidSpan
  readonly received?: number
  readonly closed?: number
  /** It says that it adds up the others. */
  readonly isTotal?: boolean
  readonly fault?: string
}
