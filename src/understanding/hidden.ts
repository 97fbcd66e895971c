import type { Span } from '../domain/figures/figure.ts'

/** Stands in for every character that has been read already: no pattern matches it, all stop at it. */
export const HIDDEN = '\ufffc'

/** The text with the spans hidden, so that nothing is read twice. Spans may come in any order. */
export function hide(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let hidden = ''
  let index = 0
  for (const { start, end } of inOrder(spans)) {
    if (end <= index) continue
    const from = Math.max(start, index)
    hidden += text.slice(index, from) + HIDDEN.repeat(end - from)
    index = end
  }
  return hidden + text.slice(index)
}

export function inOrder<T extends { readonly start: number }>(spans: readonly T[]): readonly T[] {
  return spans.length < 2 ? spans : [...spans].sort((a, b) => a.start - b.start)
}
