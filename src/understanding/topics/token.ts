/** A stretch of the search copy that says something: a word of the lexicon, or content that it does not know. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Empty for content that the lexicon does not know. */
  readonly concepts: readonly string[]
}

/** Words of this concept have nothing in common but that no indicator is about them. */
export const SOMETHING_ELSE = 'something-else'

/** Said of whatever is published. */
const GENERAL: ReadonlySet<string> = new Set(['disclose', 'information', 'document', 'proactive'])

export function isGeneral({ concepts }: Token): boolean {
  return concepts.some((one) => GENERAL.has(one))
}
