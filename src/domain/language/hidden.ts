import type { Span } from '../figures/figure.ts'

/** Stands in for every character that has been read already: no pattern matches it, all stop at it. */
export const HIDDEN = '\ufffc'

/**
 * The text with the spans hidden, so that nothing is read twice; places stay. Spans may come in any order.
 *
 * @param filler one character, where something else than nothing is to be read in their place
 */
export function hide(text: string, spans: readonly Span[], filler = HIDDEN): string {
  if (spans.length === 0) return text
  let hidden = ''
  let index = 0
  for (const { start, end } of inOrder(spans)) {
    if (end <= index) continue
    const from = Math.max(start, index)
    hidden += text.slice(index, from) + filler.repeat(end - from)
    index = end
  }
  return hidden + text.slice(index)
}

export function inOrder<T extends { readonly start: number }>(spans: readonly T[]): readonly T[] {
  return spans.length < 2 ? spans : [...spans].sort((a, b) => a.start - b.start)
}
