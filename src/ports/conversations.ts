/**
 * What is remembered of each conversation, beside the journal and erasable. `S` is plain JSON.
 * Every implementation passes `test/contracts/conversations.ts`.
 */
export interface Conversations<S> {
  load(key: string): Promise<S | undefined>
  /** Resolves when it is durable. */
  save(key: string, state: S): Promise<void>
  /** Forgets it for good. */
  erase(key: string): Promise<void>
}
