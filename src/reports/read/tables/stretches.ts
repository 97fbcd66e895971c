import type { Span } from '../../../domain/figures/figure.ts'
import type { TextLine } from '../lines.ts'

/** Fewer lines with cells are no table. */
const FEWEST = 3
/** So many lines without a number may stand between two with one: labels and units on lines of their own. */
const WIDEST_GAP = 4
/** A head takes up no more lines above the first number. */
const HIGHEST_HEAD = 8

/** The stretches of the lines that are tables. @param taken what no table reaches over */
export function stretchesIn(lines: readonly TextLine[], taken: readonly Span[]): readonly Span[] {
  return blocksOf(lines, taken).flatMap((block) => {
    const rows = block.flatMap((line, place) => (holdsCells(line.text) ? [place] : []))
    const close = clustersOf(rows).filter((cluster) => cluster.length >= FEWEST)
    return close.map((cluster) => spanOf(block, cluster))
  })
}

/** Lines in a row that are none of them sentences. */
function blocksOf(
  lines: readonly TextLine[],
  taken: readonly Span[],
): readonly (readonly TextLine[])[] {
  const blocks: TextLine[][] = []
  let last: TextLine | undefined
  for (const line of lines) {
    const isNear = last !== undefined && !isBetween(taken, last, line) && isPiece(last.text)
    if (isPiece(line.text)) (isNear ? blocks.at(-1) : newIn(blocks))?.push(line)
    last = line
  }
  return blocks
}

function newIn(blocks: TextLine[][]): TextLine[] {
  const block: TextLine[] = []
  blocks.push(block)
  return block
}

function isBetween(taken: readonly Span[], one: TextLine, other: TextLine): boolean {
  return taken.some(({ start, end }) => start >= one.end && end <= other.start)
}

/** A piece of a table, by its looks. */
function isPiece(text: string): boolean {
  return holdsCells(text) || isLabel(text)
}

const CELL_SIGN = /[|\t]/
const LONE_NUMBER = /^[-−+]?\d+(?:,\d{3})*(?:\.\d+)?$/
/** 1.当面申请数 件 12, where one space is all that is left between the columns. */
const LABEL_UNIT_NUMBER =
  /^\S.*\S\s(?:条|件|份|次|人次|人|个|名|篇|场|期|项|元|万元)\s+[\d.,]+(?:\s+[\d.,-]+)*$/
const LABEL_AND_NUMBER = /^\S.*\S\s{2,}(?:\S{1,3}\s{2,})?[\d.,-]+(?:\s+[\d.,-]+)*$/
const LONGEST_LABEL = 60

function holdsCells(text: string): boolean {
  return (
    CELL_SIGN.test(text) ||
    LONE_NUMBER.test(text) ||
    LABEL_AND_NUMBER.test(text) ||
    LABEL_UNIT_NUMBER.test(text)
  )
}

function isLabel(text: string): boolean {
  return text.replaceAll(/\s+/g, ' ').length <= LONGEST_LABEL && !/[。;,]$/.test(text)
}

function clustersOf(places: readonly number[]): readonly (readonly number[])[] {
  const clusters: number[][] = []
  for (const place of places) {
    const open = clusters.at(-1)
    const last = open?.at(-1)
    if (open !== undefined && last !== undefined && place - last <= WIDEST_GAP + 1) open.push(place)
    else clusters.push([place])
  }
  return clusters
}

/** With the head, and the first label where every cell has a line of its own. */
function spanOf(block: readonly TextLine[], cluster: readonly number[]): Span {
  const [first = 0] = cluster
  const above = block.slice(Math.max(0, first - HIGHEST_HEAD), first)
  const head = above.slice(above.findLastIndex((line) => /[。;,:]/.test(line.text)) + 1)
  return {
    start: (head[0] ?? block[first])?.start ?? 0,
    end: block[cluster.at(-1) ?? first]?.end ?? 0,
  }
}
