import type { Span } from '../../domain/figures/figure.ts'

const FULL_STOP = /[。!?]/g
const SEMICOLON = /[;]/g
const COMMA = /[,]/g
/** A quote longer than this is cut to the clauses around the number. */
const LONG = 120

/** The sentence around a place of a dense text, its full stop left out. */
export function sentenceSpan(text: string, at: number): Span {
  return between(text, { start: at, end: at + 1 }, FULL_STOP)
}

/** What is quoted for a figure: its sentence, or the part of a long one that still says what the figure is. */
export function quoteSpan(text: string, place: Span): Span {
  for (const sign of [FULL_STOP, SEMICOLON]) {
    const span = between(text, place, sign)
    if (span.end - span.start <= LONG) return span
  }
  return between(text, place, COMMA)
}

function between(text: string, place: Span, sign: RegExp): Span {
  let start = 0
  for (const hit of text.matchAll(sign)) {
    const end = hit.index
    if (end < place.start) start = end + hit[0].length
    else if (end >= place.end) return { start, end }
  }
  return { start, end: text.length }
}
