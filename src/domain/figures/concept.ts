/** What people's words stand for (`data/concepts.yaml`): the vocabulary that indicators are described in. */
export interface Concepts {
  /** Concept name to the forms that stand for it, as they look in a search copy. */
  readonly forms: Readonly<Record<string, readonly string[]>>
  /** What to do with the figures that are named (share, sum, …), and the words that ask for it. */
  readonly operations: Readonly<Record<string, readonly string[]>>
  /** Words that join two subjects: 和, 比, 减去. */
  readonly connectives: readonly string[]
  /** Words that turn a question round: 没有, 除了. */
  readonly negations: readonly string[]
  /** Words that are explained without meaning anything. */
  readonly filler: readonly string[]
}
