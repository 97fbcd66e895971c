import { columnsOf } from './pdf-columns.ts'
import type { Piece } from './pdf-piece.ts'

/** A printed line. Points. */
export interface PrintedLine {
  readonly text: string
  readonly start: number
  readonly end: number
  /** How far the lines around it reach. */
  readonly right: number
  readonly fontSize: number
  /** True where gaps part it into columns. */
  readonly hasColumns: boolean
}

/** The lines of a page as they are read: from top to bottom, column after column. */
export function printedLines(page: readonly Piece[]): readonly PrintedLine[] {
  return columnsOf(linesOf(page)).flatMap(({ lines, right }) =>
    lines.map((line, place) => ({ ...lineOf(line, columnsAround(lines, place)), right })),
  )
}

/** From top to bottom, each from left to right. */
function linesOf(page: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = []
  for (const piece of page.toSorted((one, other) => other.y - one.y)) {
    const open = lines.at(-1)
    const first = open?.[0]
    if (first !== undefined && first.y - piece.y < first.fontSize / 2) open?.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => line.toSorted((one, other) => one.x - other.x))
}

/** Lines above and below that may share their columns with one. */
const CLOSE = 3

/** Where columns begin in the lines near one: at pieces that stand clearly apart from what is before them. Points. */
function columnsAround(all: readonly (readonly Piece[])[], place: number): readonly number[] {
  const near = all.slice(Math.max(0, place - CLOSE), place + CLOSE + 1)
  return near.flatMap((line) =>
    line.filter((piece, at) => gapBefore(piece, line[at - 1]) > 2).map(({ x }) => x),
  )
}

/** In halves of a character. */
function gapBefore({ x, fontSize }: Piece, before: Piece | undefined): number {
  return (x - (before === undefined ? 0 : before.x + before.width)) / (fontSize / 2)
}

/** A label that fills its cell leaves hardly a gap before the next column. */
const HARDLY = 0.1

/** A gap wider than half a character is a space for each half, two at least where columns part. */
function lineOf(line: readonly Piece[], columns: readonly number[]): Omit<PrintedLine, 'right'> {
  let text = ''
  let end = 0
  for (const [at, piece] of line.entries()) {
    const { str, x, width } = piece
    const gap = gapBefore(piece, line[at - 1])
    const parts = gap > 1 || (gap > HARDLY && columns.some((column) => Math.abs(column - x) < 0.5))
    text += (parts ? ' '.repeat(Math.min(80, Math.max(2, Math.round(gap)))) : '') + str
    end = x + width
  }
  const { x: start, fontSize } = line[0] ?? { x: 0, fontSize: 0 }
  return { text: text.trimEnd(), start, end, fontSize, hasColumns: hasColumns(text) }
}

/** Characters in a row that no cell beside others has. */
const LONG = 20

/** A sentence may have a gap or two as well. */
function hasColumns(text: string): boolean {
  const cells = text.trim().split(/ {2,}/)
  const numbers = cells.filter((cell) => /^[\d.,%—-]+$/.test(cell))
  if (cells.length === 1) return false
  return numbers.length > 1 || cells.length > 4 || !cells.some((cell) => cell.length >= LONG)
}
