import type { Lexicon } from '../topics/lexicon.ts'
import type { Phrase } from './phrase.ts'
import { precisionIn } from './precision.ts'
import { ranksIn } from './ranks.ts'
import { suffixesIn } from './suffix.ts'
import { unsettledIn } from './unsettled.ts'
import { whichYearIn } from './which-year.ts'

/** The phrases of a search copy by the place where each starts. */
export function phrasesIn(copy: string, lexicon: Lexicon): ReadonlyMap<number, Phrase> {
  const found = [
    ...ranksIn(copy),
    ...unsettledIn(copy, lexicon),
    ...precisionIn(copy),
    ...whichYearIn(copy),
    ...suffixesIn(copy),
  ]
  if (found.length === 0) return NONE
  const longest = new Map<number, Phrase>()
  for (const phrase of found) {
    const known = longest.get(phrase.start)
    if (known === undefined || known.end < phrase.end) longest.set(phrase.start, phrase)
  }
  return longest
}

const NONE: ReadonlyMap<number, Phrase> = new Map()

/** What the phrases of a text ask for that stand in it as it was typed, numbers and all. */
export function operationsSaid(text: string): readonly string[] {
  return [...ranksIn(text), ...precisionIn(text)].flatMap(({ operations }) => operations)
}
