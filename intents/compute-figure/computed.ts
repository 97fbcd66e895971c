import type { Figure } from '../../src/domain/figures/figure.ts'
import type { Derived, Incomputable } from '../../src/domain/figures/lookups/derived.ts'
import type { RankRange } from './places.ts'

/** What came of it. `ambiguous`: one of the subjects has several readings, and each gives another number. */
export type Computed =
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** Each of several has a result of its own. */
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | {
      readonly kind: 'ranked'
      readonly figures: readonly Figure[]
      /** The place that is asked for. */
      readonly place: RankRange
    }
  | {
      readonly kind: 'incomputable'
      readonly why: Incomputable | 'absent' | 'no-such-place'
      readonly label: string
    }
  | { readonly kind: 'no-year-before'; readonly label: string; readonly year: number }
  /** Years are to be set side by side, and only this one is stored. */
  | { readonly kind: 'only-year'; readonly figure: Figure }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Figure[] }

/** What is said of operations after a colon: `average:每月`. */
export type OperationWords = ReadonlyMap<string, string | undefined>

export function result(derived: Derived<Figure>, label: string): Computed {
  return derived.ok
    ? { kind: 'figure', figure: derived.value }
    : { kind: 'incomputable', why: derived.error, label }
}

/** What is to be computed with is not stored. */
export function absent(label: string): Computed {
  return { kind: 'incomputable', why: 'absent', label }
}
