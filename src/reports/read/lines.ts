import type { Span } from '../../domain/figures/figure.ts'

/** A line of the text without its break and outer spaces. */
export interface Line extends Span {
  readonly text: string
}

/** The lines that hold something, in their order. @param folded the whole text */
export function linesOf(folded: string): readonly Line[] {
  const lines: Line[] = []
  for (const hit of folded.matchAll(/[^\n\r\f]+/g)) {
    const text = hit[0].trim()
    if (text === '') continue
    const start = hit.index + hit[0].indexOf(text)
    lines.push({ text, start, end: start + text.length })
  }
  return lines
}

/** Chinese characters wide: what a line takes up on paper. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += char.charCodeAt(0) < 0x2e80 ? 0.5 : 1
  return width
}

const OFTEN = 0.3

/**
 * How wide the lines of a text are that was broken for paper; `undefined` when its lines are paragraphs.
 * Such a text has many lines of nearly one width.
 */
export function wrapWidthOf(lines: readonly Line[]): number | undefined {
  const widths = lines.map((line) => widthOf(line.text)).sort((one, other) => other - one)
  const widest = widths[Math.floor(widths.length * 0.1)]
  if (widest === undefined || widths.length < 12 || widest > 80 || widest < 16) return undefined
  const full = widths.filter((width) => Math.abs(width - widest) <= 3).length
  return full >= widths.length * OFTEN ? widest : undefined
}
