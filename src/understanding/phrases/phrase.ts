/** A stretch of a search copy that is read as one before its words are: no list of words could hold them all. */
export interface Phrase {
  readonly start: number
  readonly end: number
  /** What it asks to be done with the figures, as `largest:2`; none where it only says how. */
  readonly operations: readonly string[]
}
