import { isDense } from './density.ts'
import type { Grid } from './grid.ts'
import { matrixOf } from './matrix.ts'

const NARROWEST = 4
/** Labels that are longer run over several lines, and so do the heads over the numbers. Characters. */
const WIDEST = { label: 14, group: 14, head: 6 } as const
/** In dense print the rows get the room: a group's label has rows enough to run over. */
const WIDEST_DENSE = { label: 22, group: 5, head: NARROWEST } as const

/** How wide each column is in parts of the whole, by the longest text that is its own; they add up to 1. */
export function widthsOf(grid: Grid): readonly number[] {
  const matrix = matrixOf(grid)
  const widest = isDense(grid) ? WIDEST_DENSE : WIDEST
  const wanted = Array.from({ length: grid.columns }, (_, x) => {
    const own = matrix.map((row) => row[x]?.cell).filter((cell) => cell?.columnSpan === 1)
    const room = (value: boolean): number =>
      Math.max(0, ...own.flatMap((cell) => roomFor(cell, value)))
    return Math.max(NARROWEST, room(true), Math.min(widest[partAt(x, grid)], room(false)))
  })
  const whole = wanted.reduce((sum, width) => sum + width, 0)
  return wanted.map((width) => width / whole)
}

function partAt(x: number, { labelColumns }: Grid): keyof typeof WIDEST {
  if (x >= labelColumns) return 'head'
  return x === labelColumns - 1 ? 'label' : 'group'
}

/** A digit is half as wide as a Chinese character; a number is never broken. */
function roomFor(
  cell: { readonly kind: string; readonly text: string } | undefined,
  value: boolean,
): number[] {
  if (cell === undefined || (cell.kind === 'value') !== value) return []
  return [value ? cell.text.length * 0.6 + 1 : cell.text.length]
}
