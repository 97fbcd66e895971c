import type { FormTable, Identity } from './form.ts'

/** A cell of a table, by its ids. */
export interface CellPlace {
  readonly row: string
  readonly column: string
}

/** An identity (勾稽关系) in one column or row of its table. */
export interface IdentityInstance {
  /** Label of that column or row. */
  readonly label: string
  readonly left: readonly CellPlace[]
  readonly right: readonly CellPlace[]
}

/** The identity in every column of figures, or in every row. */
export function instancesOf(
  { columns, rows }: FormTable,
  { each, left, right }: Identity,
): readonly IdentityInstance[] {
  if (each === 'row')
    return rows.map(({ id, label }) => {
      const at = (column: string): CellPlace => ({ row: id, column })
      return { label, left: left.map(at), right: right.map(at) }
    })
  return columns
    .filter(({ role }) => role === 'figure')
    .map(({ id, label }) => {
      const at = (row: string): CellPlace => ({ row, column: id })
      return { label, left: left.map(at), right: right.map(at) }
    })
}
