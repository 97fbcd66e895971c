import type { Scope } from '../../domain/figures/figure.ts'
import type { Indicator } from '../../domain/figures/indicator.ts'

/** What a figure goes by. */
export interface Worded {
  readonly words: string
  /** What a rate behind it is the rate of: its words, or for a rate itself those of its own subject. */
  readonly subject: string
  readonly indicator?: Indicator
  /** True for what 其中 divides a figure into. */
  readonly inParts: boolean
  readonly scope: Scope
}

/** The surroundings of a number in its sentence. */
export interface Surroundings {
  /** From the figure before, or the start of the sentence, up to the number. */
  readonly words: string
  readonly unit: string | undefined
  /** From the count word to the end of the sentence. */
  readonly behind: string
  /** The figures before, the nearest last. */
  readonly told: readonly Worded[]
  /** True where none of them stands in its sentence. */
  readonly opens: boolean
}

export interface Label extends Omit<Worded, 'scope'> {
  /** True when the words are those of the figure before: 历年累计286条. */
  readonly inherited: boolean
}

/** What the sentence says right around the number. */
export interface SaidAround {
  /** The last clause before it, time and manner aside. */
  readonly own: string
  /** The thing that stands behind the count word. */
  readonly thing: string
  readonly inParts: boolean
}
