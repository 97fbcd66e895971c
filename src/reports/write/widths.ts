import type { Grid } from './grid.ts'
import { matrixOf } from './matrix.ts'

const NARROWEST = 4
/** Longer labels run over several lines. */
const WIDEST_LABEL = 14
const WIDEST_VALUE = 6

/** How wide each column is in parts of the whole, by the longest text that is its own; they add up to 1. */
export function widthsOf(grid: Grid): readonly number[] {
  const matrix = matrixOf(grid)
  const wanted = Array.from({ length: grid.columns }, (_, x) => {
    const own = matrix.map((row) => row[x]?.cell).filter((cell) => cell?.columnSpan === 1)
    const longest = Math.max(0, ...own.map((cell) => cell?.text.length ?? 0))
    const widest = x < grid.labelColumns ? WIDEST_LABEL : WIDEST_VALUE
    return Math.min(widest, Math.max(NARROWEST, longest))
  })
  const whole = wanted.reduce((sum, width) => sum + width, 0)
  return wanted.map((width) => width / whole)
}
