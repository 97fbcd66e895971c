import { type Cells, cellsOf } from '../cells.ts'
import type { Finding } from '../finding.ts'
import { finding } from './findings.ts'
import { isValued, type Valued } from '../figure.ts'
import type { StatutoryForm, FormTable, Stock } from '../form.ts'
import type { ReadFigure, Report } from '../report.ts'

/**
 * 现行有效(今年) = 现行有效(去年) + 制发 − 废止. Uncertain only: documents are renamed, and repealed without a word.
 */
export function checkStocks(
  form: StatutoryForm,
  report: Report,
  previous: Report,
): readonly Finding[] {
  const [now, before] = [cellsOf(report.figures, form), cellsOf(previous.figures, form)]
  return form.tables.flatMap((table) =>
    table.stocks.flatMap((stock) =>
      table.rows.flatMap(({ id }) => checked({ table, row: id, stock }, now, before)),
    ),
  )
}

/** Whether the figure counts what is there, and not what came together over the years. */
export function isStock(form: StatutoryForm | undefined, figure: ReadFigure | undefined): boolean {
  const table = form?.tables.find(({ title }) => title === figure?.cell?.table)
  return (
    table?.columns.some(
      ({ id, label }) => label === figure?.cell?.column && table.stocks.some(({ of }) => of === id),
    ) ?? false
  )
}

interface Line {
  readonly table: FormTable
  readonly row: string
  readonly stock: Stock
}

function checked({ table, row, stock }: Line, now: Cells, before: Cells): Finding[] {
  const at = (cells: Cells, columns: readonly string[]): readonly Valued<ReadFigure>[] =>
    columns.map((column) => cells.at(table, row, column)).filter(isValued)
  const [[end], [start]] = [at(now, [stock.of]), at(before, [stock.of])]
  const [more, less] = [at(now, stock.more), at(now, stock.less)]
  const isComplete = more.length + less.length === stock.more.length + stock.less.length
  if (end === undefined || start === undefined || !isComplete) return []
  const expected = start.value + sum(more) - sum(less)
  const holds = end.value === expected
  const said = `“${end.label}”${end.cell?.column ?? ''} ${end.value},上年 ${start.value} 加本年增加 ${sum(more)} 减本年减少 ${sum(less)} 为 ${expected}`
  return [
    finding('year-against-year', holds ? 'pass' : 'uncertain', [
      `${said},${holds ? '相符' : '不符,可能有清理或更名'}`,
      [end, ...more, ...less],
    ]),
  ]
}

function sum(figures: readonly Valued<ReadFigure>[]): number {
  return figures.reduce((all, { value }) => all + value, 0)
}
