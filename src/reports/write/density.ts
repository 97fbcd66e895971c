import type { Grid } from './grid.ts'
import { SIZE } from './paper.ts'

/** Longer tables are set smaller, so that a page holds one whole. */
const LONG = 20
/** Rows of dense print that a page has room for, some of them with two lines. */
const MOST = 34

/** Whether the table is set in small print with narrow numbers. */
export function isDense({ rows }: Grid): boolean {
  return rows.length > LONG
}

/** Whether the table is kept on one page, where its groups need no labels repeated. */
export function isWhole({ rows }: Grid): boolean {
  return rows.length <= MOST
}

/** Points. */
export function sizeIn(grid: Grid): number {
  return isDense(grid) ? SIZE.dense : SIZE.table
}
