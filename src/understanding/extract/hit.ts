import type { Found } from '../../ports/understanding.ts'
import type { SearchCopy } from '../search-copy.ts'

/** Something recognised in a search copy. Offsets are of the copy, `end` exclusive. */
export interface Hit<T> {
  readonly value: T
  readonly start: number
  readonly end: number
}

/** Stands in for every character that has been read already: no pattern matches it, all stop at it. */
export const HIDDEN = '\ufffc'

/** The text with the spans hidden, so that nothing is read twice. Spans may come in any order. */
export function hide(text: string, spans: readonly Pick<Hit<unknown>, 'start' | 'end'>[]): string {
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
  return [...spans].sort((a, b) => a.start - b.start)
}

/** The same thing at its place in the raw text. */
export function inRaw<T>(hit: Hit<T>, copy: SearchCopy): Found<T> {
  const { start, end } = copy.span(hit.start, hit.end)
  return { value: hit.value, text: copy.raw.slice(start, end), start, end }
}
