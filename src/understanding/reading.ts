import type { Span } from '../domain/figures/figure.ts'
import type { Indicator } from '../domain/figures/indicator.ts'
import { type Asking, askingIn } from './asking.ts'
import { countedIn } from './counted.ts'
import { hide } from '../domain/language/hidden.ts'
import type { Lexicon } from './topics/lexicon.ts'
import { isExact, type Resolved, resolveTopics } from './topics/resolve.ts'
import { tag, type Tagged } from './topics/tag.ts'

/** A message word by word, with what it is about. */
export interface Reading {
  /** The search copy, as far as it is read. */
  readonly asked: string
  /** The same without what is explained by what it is, and without asides. */
  readonly said: string
  readonly tagged: Tagged
  readonly asking: Asking
  readonly resolved: Resolved
}

export interface AskedText {
  readonly asked: string
  /** What only tells how it came to the question. */
  readonly told?: readonly Span[]
  readonly labels: readonly string[]
}

export interface Catalogue {
  readonly lexicon: Lexicon
  readonly indicators: readonly Indicator[]
}

export function isOfAFigure({ resolved }: Reading): boolean {
  return resolved.topics.some(isExact)
}

/** One reading of a message, with what is not to be read hidden in `said`. */
export function readingOf(
  said: string,
  { asked, labels, told = [] }: AskedText,
  { lexicon, indicators }: Catalogue,
): Reading {
  const tagged = tag(said, lexicon)
  const asking = askingIn(tagged, { asked, said: hide(said, told) })
  const fitting = countedIn(said, { indicators, labels })
  return { asked, said, tagged, asking, resolved: resolveTopics(tagged, { ...fitting, lexicon }) }
}
