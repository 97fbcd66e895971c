import type { FormColumn, FormRow, FormTable } from '../../../domain/figures/form.ts'
import { fitted, type Group } from './groups.ts'
import { likeness } from './likeness.ts'

/** A row of a form, in the order in which the form prints them all. */
export interface FormLine {
  readonly table: FormTable
  readonly row: FormRow
}

export interface Aligned {
  readonly line: FormLine
  readonly group: Group
}

/**
 * Which printed group is which row of the form. Both keep their order; the sum of likenesses is the greatest
 * that can be had. Rows that were not printed and groups that the form does not know stay alone.
 */
export function align(lines: readonly FormLine[], groups: readonly Group[]): readonly Aligned[] {
  const board = boardOf(lines.map((line) => groups.map((group) => worth(line, group))))
  return pathOver(board, lines.length, groups.length).flatMap(([i, j]) => {
    const [line, group] = [lines[i], groups[j]]
    return line === undefined || group === undefined ? [] : [{ line, group }]
  })
}

/** What each pair is worth, and the best that can be had from it on. */
interface Board {
  readonly gain: (i: number, j: number) => number
  readonly best: (i: number, j: number) => number
}

function boardOf(gains: readonly (readonly number[])[]): Board {
  const gain = (i: number, j: number): number => gains[i]?.[j] ?? 0
  const rows: number[][] = []
  const best = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let i = gains.length - 1; i >= 0; i -= 1) {
    const row: number[] = (rows[i] = [])
    for (let j = (gains[i]?.length ?? 0) - 1; j >= 0; j -= 1)
      row[j] = Math.max(best(i + 1, j), row[j + 1] ?? 0, gain(i, j) + best(i + 1, j + 1))
  }
  return { gain, best }
}

/** The pairs along the best way from the first row and group to the last. */
function pathOver(
  { gain, best }: Board,
  rows: number,
  groups: number,
): readonly [number, number][] {
  const path: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < rows && j < groups) {
    const isPair = gain(i, j) > 0 && best(i, j) === gain(i, j) + best(i + 1, j + 1)
    if (isPair) path.push([i, j])
    const [down, right] = isPair ? [1, 1] : best(i, j) === best(i + 1, j) ? [1, 0] : [0, 1]
    i += down
    j += right
  }
  return path
}

/** Below this a label is some other one's. */
const ALIKE = 0.6
/** A row with cells missing is a little less likely the one. */
const INCOMPLETE = 0.8

/** 0 when the group cannot be the row. */
function worth({ table, row }: FormLine, group: Group): number {
  const columns = figureColumns(table).length
  const count = cellCount(group, columns, table.columns.length)
  const alike = count === 0 ? 0 : Math.max(...namesOf(row).map((name) => likenessOf(name, group)))
  if (alike < ALIKE) return 0
  if (row.unlabelled) return count * 2 > columns ? fullness(group) : 0
  return count >= columns ? alike : alike * INCOMPLETE
}

/** Cells below heads may all be empty, but then the heads' own empty cells look the same. */
function fullness({ cells }: Group): number {
  return cells.some((cell) => cell.kind !== 'blank') ? 1 : INCOMPLETE
}

/** How many cells of the group fall on the columns; 0 when there are too many. */
function cellCount(group: Group, columns: number, withUnits: number): number {
  return (fitted(group.cells, columns) ?? fitted(group.cells, withUnits) ?? []).length
}

function namesOf({ label, printed }: FormRow): readonly string[] {
  return [label, ...printed]
}

function likenessOf(name: string, { words, behind }: Group): number {
  return likeness(name, words, behind)
}

export function figureColumns(table: FormTable): readonly FormColumn[] {
  return table.columns.filter((column) => column.role === 'figure')
}
