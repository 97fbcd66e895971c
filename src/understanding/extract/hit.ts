import type { Found } from '../../ports/understanding.ts'
import type { SearchCopy } from '../search-copy.ts'

/** Something recognised in a search copy. Offsets are of the copy, `end` exclusive. */
export interface Hit<T> {
  readonly value: T
  readonly start: number
  readonly end: number
}

/** The same thing at its place in the raw text. */
export function inRaw<T>(hit: Hit<T>, copy: SearchCopy): Found<T> {
  const { start, end } = copy.span(hit.start, hit.end)
  return { value: hit.value, text: copy.raw.slice(start, end), start, end }
}
