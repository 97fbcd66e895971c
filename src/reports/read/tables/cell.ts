import type { FormColumn, FormRow, FormTable } from '../../../domain/figures/form.ts'
import type { Printed } from '../../../domain/figures/figure.ts'
import type { ReadFigure } from '../../../domain/figures/report.ts'
import type { Group } from './groups.ts'
import { dense } from './likeness.ts'
import type { TableToken } from './tokens.ts'

/** A printed cell of a statutory form. */
export interface FormCell {
  readonly table: FormTable
  readonly row: FormRow
  readonly column: FormColumn
  readonly token: TableToken
  readonly group: Group
  /** The column's head as this text prints it. */
  readonly head: string
}

/** The figure that a cell states; a blank or a dash has no value. */
export function cellFigure(
  { table, row, column, token, ...printed }: FormCell,
  raw: string,
): ReadFigure {
  const { value, unit } = numberIn(token)
  const stated = unit ?? printed.group.unit ?? column.unit ?? table.unit
  return {
    indicator: row.indicators[column.id],
    label: labelOf(row, column),
    scope: column.scope,
    value,
    unit: value === undefined ? undefined : stated,
    kind: kindOf(token),
    cell: { table: table.title, row: row.label, column: printed.head },
    quote: quoteOf(printed.group, raw, [row.label, ...row.printed]),
    span: { start: token.start, end: token.start + numberLength(token) },
  }
}

/** 其中:1. and the like before a label. */
export const NUMBERING =
  /^(?:其中:?)?(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])*/

/** The row's words without their numbering, and the column's where the row alone does not say it. */
function labelOf(row: FormRow, column: FormColumn): string {
  if (row.unlabelled) return column.label
  return row.label.replace(NUMBERING, '') + (column.total ? '' : `/${column.label}`)
}

const NUMBER = /^[-−+]?[\d,]+(?:\.\d+)?/

/** The number of a cell and the unit that it carries inside (70487元). */
export function numberIn(token: TableToken): { readonly value?: number; readonly unit?: string } {
  if (token.kind !== 'number') return {}
  const digits = NUMBER.exec(token.text)?.[0] ?? ''
  const unit = token.text.slice(digits.length).trim()
  return {
    value: Number(digits.replaceAll(',', '').replace('−', '-')),
    unit: unit === '' ? undefined : unit,
  }
}

export function numberLength(token: TableToken): number {
  return token.kind === 'number' ? (NUMBER.exec(token.text)?.[0].length ?? 0) : token.text.length
}

export function kindOf(token: TableToken): Printed {
  return token.kind === 'blank' || token.kind === 'dash' ? token.kind : 'number'
}

/** The row as printed: from where its label begins to its last cell. */
export function quoteOf(group: Group, raw: string, names: readonly string[]): string {
  const end = group.cells.at(-1)?.end ?? 0
  return raw.slice(labelStart(group, names), end)
}

/** The last word from which on the label is whole; a torn label is quoted from its last piece. */
function labelStart({ words, cells }: Group, names: readonly string[]): number {
  const first = words.findLast((_, from) => {
    const text = dense(words.slice(from).map(textOf).join(''))
    return names.some((name) => text.includes(dense(name)))
  })
  return (first ?? words.at(-1) ?? cells[0])?.start ?? 0
}

function textOf({ text }: TableToken): string {
  return text
}
