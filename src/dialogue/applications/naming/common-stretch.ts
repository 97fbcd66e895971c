import type { Span } from '../../../domain/figures/figure.ts'

/** The longest stretch of the text, of so many characters at least, that stands in the other text as well. */
export function commonStretch(text: string, other: string, shortest: number): Span | undefined {
  for (let length = text.length; length >= shortest; length -= 1)
    for (let start = 0; start + length <= text.length; start += 1)
      if (other.includes(text.slice(start, start + length))) return { start, end: start + length }
  return undefined
}
