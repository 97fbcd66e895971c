import { sum } from '../lookups/derived.ts'
import type { Valued } from '../figure.ts'
import { type CellPlace, type IdentityInstance, instancesOf } from '../form-identities.ts'
import { cellAt, type FilledCell, type FilledTable } from './fill.ts'

/**
 * Fills what the form's own sums leave no choice about: the parts of a total of zero are zero, a total of which
 * every part is known is their sum, and one part that is missing is the rest.
 */
export function completeTable(filled: FilledTable): FilledTable {
  const steps = filled.table.identities
    .filter(({ relation }) => relation === 'equal')
    .flatMap((identity) => instancesOf(filled.table, identity))
  let table = filled
  for (let grew = true; grew;) {
    const before = emptyIn(table)
    table = steps.reduce(solve, table)
    grew = emptyIn(table) < before
  }
  return table
}

function emptyIn({ cells }: FilledTable): number {
  return cells.filter(({ filling }) => filling.kind === 'empty').length
}

function solve(table: FilledTable, { left, right }: IdentityInstance): FilledTable {
  return solveSide(solveSide(table, [left, right]), [right, left])
}

/** Solves for what is empty on the second side. */
function solveSide(
  table: FilledTable,
  [known, open]: readonly [readonly CellPlace[], readonly CellPlace[]],
): FilledTable {
  const whole = figuresAt(table, known)
  const empty = open.filter((place) => figuresAt(table, [place]).length === 0)
  const [first] = whole
  if (first === undefined || whole.length < known.length || empty.length === 0) return table
  if (empty.some((place) => isPrintedBlank(table, place))) return table
  const rest = total(whole) - total(figuresAt(table, open))
  if (rest !== 0 && (empty.length > 1 || rest < 0)) return table
  const from: readonly [Valued, ...Valued[]] = [first, ...whole.slice(1)]
  return empty.reduce((next, place) => put(next, place, { value: rest, from, open, table }), table)
}

interface Solution {
  readonly value: number
  readonly from: readonly [Valued, ...Valued[]]
  readonly open: readonly CellPlace[]
  readonly table: FilledTable
}

function put(filled: FilledTable, place: CellPlace, solution: Solution): FilledTable {
  const cells = filled.cells.map((cell) =>
    isAt(cell, place) ? { ...cell, filling: solved(cell, solution) } : cell,
  )
  return { ...filled, cells }
}

function solved({ row, column }: FilledCell, { value, from, open, table }: Solution) {
  const others = figuresAt(table, open)
  const less = others.map((figure) => ` − ${figure.value}`).join('')
  const all: readonly [Valued, ...Valued[]] = [from[0], ...from.slice(1), ...others]
  const operation = `${from.map((figure) => figure.value).join(' + ')}${less} = ${value}(勾稽关系)`
  const like = sum(all, from[0])
  return {
    kind: 'filled' as const,
    figure: {
      ...like,
      indicator: row.indicators[column.id],
      label: row.label,
      value,
      source: { basis: 'derived' as const, operation, from: all },
    },
    assumed: [],
    others: [],
  }
}

function figuresAt(table: FilledTable, places: readonly CellPlace[]): readonly Valued[] {
  return places.flatMap(({ row, column }) => {
    const filling = cellAt(table, row, column)?.filling
    return filling?.kind === 'filled' ? [filling.figure] : []
  })
}

/** What a published report left blank stays blank: it was not said. */
function isPrintedBlank(table: FilledTable, { row, column }: CellPlace): boolean {
  const filling = cellAt(table, row, column)?.filling
  return filling?.kind === 'empty' && filling.why === 'blank-in-report'
}

function isAt({ row, column }: FilledCell, place: CellPlace): boolean {
  return row.id === place.row && column.id === place.column
}

function total(figures: readonly Valued[]): number {
  return figures.reduce((all, { value }) => all + value, 0)
}
