/** What people's words stand for (`data/concepts.yaml`): the vocabulary that indicators are described in. */
export interface Concepts {
  /** Concept name to the forms that stand for it, as they look in a search copy. */
  readonly forms: Readonly<Record<string, readonly string[]>>
  /** Words that are explained without meaning anything. */
  readonly filler: readonly string[]
}
