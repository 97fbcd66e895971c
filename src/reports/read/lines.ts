import type { Span } from '../../domain/figures/figure.ts'
import { isHeadingStart } from './headings.ts'

/** A line of the text without its break and outer spaces. */
export interface TextLine extends Span {
  readonly text: string
  /** How wide the printed line was that ends with it, where it is only the end of one. */
  readonly width?: number
}

/** The lines that hold something, in their order. @param folded the whole text */
export function linesOf(folded: string): readonly TextLine[] {
  const lines: TextLine[] = []
  for (const hit of folded.matchAll(/[^\n\r\f]+/g)) {
    const text = hit[0].trim()
    if (text === '') continue
    const start = hit.index + hit[0].indexOf(text)
    lines.push({ text, start, end: start + text.length })
  }
  return lines
}

export function printedWidth({ text, width }: TextLine): number {
  return width ?? widthOf(text)
}

/** Chinese characters wide: what a line takes up on paper. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += char.charCodeAt(0) < 0x2e80 ? 0.5 : 1
  return width
}

/** Gaps between the columns of a table. */
const COLUMNS = /\S\s{2,}\S|[|\t]/
const NARROWEST = 16
const WIDEST = 80
/** Lines on paper differ by a sign that must not begin one, and by narrow characters. */
const RAGGED = 4
const FEWEST = 6
/** So few lines are broken for paper if they are as wide as a page is, and stop inside a sentence. */
const FEWEST_OPEN = 2
const PAGE = 30
const OPEN = /[^。!?;:.)]$/

/**
 * How wide the lines of a text are that was broken for paper; `undefined` when its lines are paragraphs. Such a
 * text has no line that is wider than the page, and most of its long lines are as wide as that.
 */
export function wrapWidthOf(lines: readonly TextLine[]): number | undefined {
  const widths = lines.filter((line) => !COLUMNS.test(line.text)).map(printedWidth)
  const [widest = 0, , full = 0] = widths.sort((one, other) => other - one)
  if (full < NARROWEST || full > WIDEST || widest > full + RAGGED) return undefined
  const filled = widths.filter((width) => width >= full - RAGGED).length
  if (filled < widths.filter((width) => width >= full * 0.65).length * 0.5) return undefined
  return isEnough(lines, filled, full) ? full : undefined
}

function isEnough(lines: readonly TextLine[], filled: number, full: number): boolean {
  return filled >= FEWEST || (full >= PAGE && openIn(lines, full) >= FEWEST_OPEN)
}

function goesOnIn(next: TextLine | undefined): boolean {
  return next !== undefined && !isHeadingStart(next.text)
}

/** How many full lines stop inside a sentence that the next line goes on with. */
function openIn(lines: readonly TextLine[], full: number): number {
  return lines.filter(
    (line, place) =>
      printedWidth(line) >= full - RAGGED && OPEN.test(line.text) && goesOnIn(lines[place + 1]),
  ).length
}
