import type { Grid, GridCell } from './grid.ts'

/** A square of a drawn table: the cell that reaches over it, and whether it begins there. */
export interface Square {
  readonly cell: GridCell
  readonly origin: boolean
}

/** Every square of the grid, for formats that cannot reach over several. */
export function matrixOf({ rows, columns }: Grid): readonly (readonly Square[])[] {
  const squares: Square[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    for (const cell of row) place(squares, cell, y)
  })
  for (const [y, line] of squares.entries())
    if (line.length !== columns || line.includes(EMPTY))
      throw new Error(
        `row ${y} of a table has ${line.length} of ${columns} squares: mend its layout`,
      )
  return squares
}

/** Stands for a square that nothing has reached yet. */
const EMPTY: Square = {
  cell: { text: '', kind: 'empty', rowSpan: 1, columnSpan: 1 },
  origin: false,
}

function place(squares: Square[][], cell: GridCell, y: number): void {
  const line = squares[y] ?? []
  const x = freeIn(line)
  for (let down = 0; down < cell.rowSpan; down++)
    for (let right = 0; right < cell.columnSpan; right++)
      put(squares[y + down], x + right, { cell, origin: down === 0 && right === 0 })
}

function freeIn(line: readonly Square[]): number {
  const free = line.indexOf(EMPTY)
  return free < 0 ? line.length : free
}

function put(line: Square[] | undefined, x: number, square: Square): void {
  if (line === undefined) return
  while (line.length < x) line.push(EMPTY)
  line[x] = square
}
