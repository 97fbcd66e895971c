import type { Span } from '../../domain/figures/figure.ts'

const FULL_STOPS = '。!?'
/** A quote longer than this is cut to the clauses around the number. */
const LONG = 120
/** No sentence that anybody reads is longer; a text without any stop is cut here. */
const FAR = 1000

/** The sentence around a place of a dense text, its full stop left out. */
export function sentenceSpan(text: string, at: number): Span {
  return between(text, { start: at, end: at + 1 }, FULL_STOPS)
}

/** What is quoted for a figure: its sentence, or the part of a long one that still says what the figure is. */
export function quoteSpan(text: string, place: Span): Span {
  const wide = [FULL_STOPS, `${FULL_STOPS};`].map((signs) => between(text, place, signs))
  const short = wide.find((span) => span.end - span.start <= LONG)
  return short ?? between(text, place, `${FULL_STOPS};,`)
}

function between(text: string, place: Span, signs: string): Span {
  const isInside = (at: number): boolean => !signs.includes(text.charAt(at))
  let { start, end } = place
  while (start > Math.max(0, place.start - FAR) && isInside(start - 1)) start -= 1
  while (end < Math.min(text.length, place.end + FAR) && isInside(end)) end += 1
  return { start, end }
}
