import type { Gate } from './gate.ts'
import type { Both } from './linear.ts'
import type { Quantised } from './quantise.ts'
import type { Vocabulary } from './vectors.ts'

/** The folder of the rows that belong to no intent. */
export const OUT_OF_SCOPE = 'out-of-scope'

export interface Ranked {
  readonly intent: string
  /** 0–1, of a message that is in scope. */
  readonly confidence: number
}

/** What the two classifiers know, and what they decide between. */
export interface Knowledge {
  /** In the order of the classes. */
  readonly intents: readonly string[]
  readonly vocabulary: Vocabulary
}

export interface Model extends Knowledge, Both<Quantised> {
  readonly gate: Gate
}

export interface Verdict {
  readonly ranked: readonly Ranked[]
  /** How likely the message belongs to any intent, 0–1. */
  readonly inScope: number
}
