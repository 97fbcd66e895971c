/** The bytes of attachments, beside the journal, by their own hash. */
export interface KeptFiles {
  /** Resolves with the SHA-256 of the bytes, in hexadecimal, when they are durable; the same bytes again change nothing. */
  keep(bytes: Uint8Array): Promise<string>
  /** Forgets bytes that no record needs. */
  drop(sha256: string): Promise<void>
}
