import type { StatutoryForm, FormColumn, FormTable } from './form.ts'
import type { ReadFigure } from './report.ts'

/** The cells of a report that is set in a form, by the form's own names. */
export interface Cells {
  /** `undefined` where the report has no such cell. */
  at(table: FormTable, row: string, column: string): ReadFigure | undefined
}

export function cellsOf(figures: readonly ReadFigure[], form: StatutoryForm): Cells {
  const cells = new Map<string, ReadFigure>()
  for (const figure of figures) {
    const table = form.tables.find((one) => one.title === figure.cell?.table)
    const row = table?.rows.find((one) => one.label === figure.cell?.row)
    const column = table?.columns.find((one) => isHead(one, figure.cell?.column ?? ''))
    if (table && row && column) cells.set(key(table.id, row.id, column.id), figure)
  }
  return { at: (table, row, column) => cells.get(key(table.id, row, column)) }
}

/** Whether a printed head is the column's: its own words, or others that the form allows (`{year}年`). */
function isHead({ label, printed }: FormColumn, head: string): boolean {
  return head === label || printed.some((words) => headPattern(words).test(head))
}

/** `{year}年` stands for 2018年, 2019年 … */
export function headPattern(words: string): RegExp {
  return new RegExp(`^${words.replace('{year}', '(?:19|20)\\d{2}')}$`)
}

function key(table: string, row: string, column: string): string {
  return `${table}/${row}/${column}`
}
