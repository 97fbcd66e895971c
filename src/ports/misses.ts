import type { Instant } from '../domain/time/instant.ts'

/** A message that was not understood, without anything personal in it. */
export interface Miss {
  /** When it was said last. */
  readonly at: Instant
  readonly channel: string
  readonly text: string
  /** The intent that came nearest. */
  readonly nearest?: string
  /** How often it was said. */
  readonly count: number
}

/** What people say and the bot does not understand, beside the journal: what its words grow by. */
export interface Misses {
  /** Counts one. The text must be masked already. */
  note(miss: Omit<Miss, 'count'>): Promise<void>
  /** The oldest first. */
  all(): Promise<readonly Miss[]>
}
