import type { Span } from '../../domain/figures/figure.ts'
import { isHeadingStart } from './headings.ts'
import { widthOf, type Line } from './lines.ts'
import { joined, strip, type Strip } from './strip.ts'

/** Ends a sentence; what follows on the next line is another one. */
const CLOSED = /[。!?;:]["”’)]?$/
const NEARLY = 4

/**
 * Runs of lines that are one paragraph, made dense: lines that paper had broken are joined again.
 *
 * @param folded the whole text
 * @param wrap how wide its full lines are, if it was broken for paper
 */
export function paragraphsOf(
  folded: string,
  lines: readonly Line[],
  wrap?: number,
): readonly Strip[] {
  const paragraphs: Strip[] = []
  let last: Line | undefined
  for (const line of lines) {
    const dense = strip(folded, line)
    const open = paragraphs.at(-1)
    if (open !== undefined && last !== undefined && goesOn(last, line, wrap))
      paragraphs.splice(-1, 1, joined(open, dense))
    else paragraphs.push(dense)
    last = line
  }
  return paragraphs
}

/** Whether a line is the rest of the one before. */
function goesOn(before: Line, line: Line, wrap: number | undefined): boolean {
  if (wrap === undefined || isHeadingStart(line.text)) return false
  return (
    widthOf(before.text) >= wrap - NEARLY ||
    (!CLOSED.test(before.text) && widthOf(before.text) >= wrap * 0.75)
  )
}

/** The lines that lie in a span and outside of others. */
export function linesWithin(
  lines: readonly Line[],
  span: Span,
  without: readonly Span[],
): readonly Line[] {
  return lines.filter(
    (line) =>
      line.start >= span.start &&
      line.end <= span.end &&
      !without.some((other) => line.start < other.end && other.start < line.end),
  )
}
