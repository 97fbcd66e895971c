import type { Piece } from './pdf-piece.ts'

type PieceLine = readonly Piece[]

/** Fewer lines side by side are no columns of text. */
const FEWEST = 5
/** Chinese characters that a line of running text has on the average; cells of tables have fewer. */
const LONG_ENOUGH = 8

/** Lines that are read one after the other. */
export interface TextColumn {
  readonly lines: readonly PieceLine[]
  /** How far lines may reach. Points. */
  readonly right: number
}

/** The lines of a page in reading order: where running text is set in two columns, those of the left one come first. */
export function columnsOf(lines: readonly PieceLine[]): readonly TextColumn[] {
  const right = Math.max(reachOf(lines), startOf(lines) + NARROWEST * sizeOf(lines))
  return partsOf(lines).map((part) => ({
    lines: part.lines,
    right: part.isColumn ? reachOf(part.lines) : right,
  }))
}

/** Fewer characters than this reach no margin: a page of short lines has cells, each on a line of its own. */
const NARROWEST = 20
/** Of so many lines one or two may hang over the margin, as quotation marks do. */
const MANY = 12
const OVERHANGING = 2

function reachOf(lines: readonly PieceLine[]): number {
  const ends = lines
    .map((line) => Math.max(...line.map(({ x, width }) => x + width)))
    .sort((one, other) => other - one)
  return ends[ends.length < MANY ? 0 : OVERHANGING] ?? 0
}

function startOf(lines: readonly PieceLine[]): number {
  return Math.min(...lines.flat().map(({ x }) => x))
}

function sizeOf(lines: readonly PieceLine[]): number {
  return Math.max(0, ...lines.flat().map(({ fontSize }) => fontSize))
}

/** A column, or what stands across the page above or below the columns. */
interface Part {
  readonly lines: readonly PieceLine[]
  readonly isColumn: boolean
}

function partsOf(lines: readonly PieceLine[]): readonly Part[] {
  const gutter = gutterOf(lines)
  if (gutter === undefined) return [{ lines, isColumn: false }]
  return runsOf(lines, gutter).flatMap(({ free, lines: run }): Part[] => {
    const sides = [sideOf(run, ({ x }) => x < gutter), sideOf(run, ({ x }) => x >= gutter)]
    if (!free || !sides.every(isText)) return [{ lines: run, isColumn: false }]
    return sides.map((side) => ({ lines: side, isColumn: true }))
  })
}

/** Points that the lines of a column may begin apart. */
const RAGGED = 3

/** Where most lines begin anew behind a gap. Points; a little to the left of it. */
function gutterOf(lines: readonly PieceLine[]): number | undefined {
  const starts = lines.flatMap((line) =>
    line.slice(1).flatMap((piece, at) => (isApart(line[at], piece) ? [piece.x] : [])),
  )
  const counted = starts.map((start) => ({
    start,
    count: starts.filter((other) => Math.abs(other - start) < RAGGED).length,
  }))
  const [most] = counted.toSorted((one, other) => other.count - one.count)
  return most === undefined || most.count < FEWEST ? undefined : most.start - RAGGED
}

function isApart(before: Piece | undefined, { x, fontSize }: Piece): boolean {
  return before !== undefined && x - before.x - before.width > fontSize
}

/** Lines that follow one another. */
interface Run {
  readonly free: boolean
  readonly lines: readonly PieceLine[]
}

/** Lines that leave the gutter free, and the others, by turns. */
function runsOf(lines: readonly PieceLine[], gutter: number): readonly Run[] {
  const runs: { readonly free: boolean; readonly lines: PieceLine[] }[] = []
  for (const line of lines) {
    const free = isFree(line, gutter)
    const open = runs.at(-1)
    if (open?.free === free) open.lines.push(line)
    else runs.push({ free, lines: [line] })
  }
  return runs
}

function isFree(line: PieceLine, gutter: number): boolean {
  const next = line.find(({ x }) => x >= gutter)
  const before = line.findLast(({ x }) => x < gutter)
  if (before !== undefined && before.x + before.width > gutter) return false
  return before === undefined || next === undefined || isApart(before, next)
}

function sideOf(
  run: readonly PieceLine[],
  isHere: (piece: Piece) => boolean,
): readonly PieceLine[] {
  return run.map((line) => line.filter(isHere)).filter((line) => line.length > 0)
}

function isText(lines: readonly PieceLine[]): boolean {
  const text = lines.flatMap((line) => line.map(({ str }) => str)).join('')
  const characters = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  return lines.length >= FEWEST && characters >= lines.length * LONG_ENOUGH
}
