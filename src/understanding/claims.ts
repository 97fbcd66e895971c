import type { Span } from '../domain/figures/figure.ts'
import { ALREADY, asksWhether, BOUNDS, BOUNDS_AFTER, CONFIRMS } from '../domain/language/claims.ts'
import { HIDDEN } from '../domain/language/hidden.ts'
import { matchesOf } from './matches.ts'
import { searchCopy } from './search-copy.ts'

/**
 * What of a message only says how a stated number is meant, and asks whether it is so: 突破 and 了吧 in
 * 「公开突破一千条了吧」, 属实吗. Set aside, what is left is a question for the figure.
 *
 * @param numbers where the message states them
 */
export function claimedIn(text: string, numbers: readonly Span[]): readonly Span[] {
  if (numbers.length === 0 || !asksWhether(searchCopy(text).text)) return []
  const copy = searchCopy(text).without(numbers)
  return matchesOf(copy.text, CLAIMING).map(({ index, 0: { length } }) =>
    copy.span(index, index + length),
  )
}

const CLAIMING = new RegExp(
  `${ALREADY}(?:${Object.values(BOUNDS).join('|')})(?:了|到|至)?\\s?(?=${HIDDEN})|` +
    `(?<=${HIDDEN})(?:${Object.values(BOUNDS_AFTER).join('|')})|${CONFIRMS}`,
  'gu',
)
