import type { Cells } from '../cells.ts'
import type { Figure, Valued } from '../figure.ts'
import type { FormColumn, FormRow, FormTable } from '../form.ts'

/** Why a cell has no number. */
export type Emptiness =
  /** The stored report leaves it blank. */
  | 'blank-in-report'
  /** The stored report has no such figure, and the register none of that year. */
  | 'not-in-report'
  /** Nothing that the register keeps counts it: a person has to. */
  | 'not-registered'
  /** The register holds nothing of that year. */
  | 'no-entries'
  /** What it had come to before is unknown: neither last year's report nor an opening balance says it. */
  | 'no-opening-balance'

export type Filling =
  | {
      readonly kind: 'filled'
      readonly figure: Valued
      /** What a person should confirm: that nothing recorded means none. */
      readonly assumed: readonly Assumption[]
      /** What else the sources say of it. */
      readonly others: readonly Figure[]
    }
  | { readonly kind: 'empty'; readonly why: Emptiness }

export interface Assumption {
  readonly label: string
  /** In Chinese, without a subject: 没有设期初累计,按 0 起算 */
  readonly what: string
}

export interface FilledCell {
  readonly row: FormRow
  readonly column: FormColumn
  readonly filling: Filling
}

export interface FilledTable {
  readonly table: FormTable
  /** Row by row, columns of units left out. */
  readonly cells: readonly FilledCell[]
}

/** Fills every cell of a table with what the source says of it. */
export function fillTable(
  table: FormTable,
  fill: (row: FormRow, column: FormColumn) => Filling,
): FilledTable {
  const columns = table.columns.filter(({ role }) => role === 'figure')
  const cells = table.rows.flatMap((row) =>
    columns.map((column) => ({ row, column, filling: fill(row, column) })),
  )
  return { table, cells }
}

export function cellAt(
  { cells }: FilledTable,
  row: string,
  column: string,
): FilledCell | undefined {
  return cells.find((cell) => cell.row.id === row && cell.column.id === column)
}

/** The tables as a report that was read, so that the same checks prove both. */
export function cellsOfTables(tables: readonly FilledTable[]): Cells {
  return {
    at(table, row, column) {
      const filled = tables.find((one) => one.table.id === table.id)
      const cell = filled && cellAt(filled, row, column)
      return cell && asRead(cell, table)
    },
  }
}

function asRead(
  { row, column, filling }: FilledCell,
  { title }: FormTable,
): ReturnType<Cells['at']> {
  if (filling.kind === 'empty') return undefined
  const { indicator, value, unit, scope } = filling.figure
  return {
    indicator,
    label: row.label,
    scope,
    value,
    unit,
    kind: 'number',
    cell: { table: title, row: row.label, column: column.label },
    quote: `${title} ${row.label} ${column.label} ${String(value)}`,
    span: { start: 0, end: 0 },
  }
}
