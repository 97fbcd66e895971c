/** What tells who a person is. An entry of the journal holds a key to it, never the text. */
export interface PersonalText {
  readonly name?: string
  readonly phone?: string
  readonly identity?: string
  /** Random; what the entry's hash was taken over beside the text. */
  readonly salt: string
}

/** Personal text, beside the journal and erasable. Every implementation passes `test/contracts/personal-data.ts`. */
export interface PersonalData {
  /** Resolves when it is durable. */
  put(key: string, text: PersonalText): Promise<void>
  /** @returns `undefined` for what was never put, or was erased */
  get(key: string): Promise<PersonalText | undefined>
  /** Forgets it for good. */
  erase(key: string): Promise<void>
}
