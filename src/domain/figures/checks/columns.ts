import type { Finding } from '../finding.ts'
import { finding, isExact, named } from './findings.ts'
import { isValued } from '../figure.ts'
import type { StatutoryForm, FormRow, FormTable } from '../form.ts'
import type { ReadFigure, Report } from '../report.ts'

/**
 * 制发规范性文件9件,废止4件,现行有效63件: a sentence that goes through the columns of a row, against its cells.
 * Uncertain only: the prose may count something narrower or wider.
 */
export function checkColumns(report: Report, form: StatutoryForm): readonly Finding[] {
  const prose = report.figures
    .filter((one) => one.cell === undefined)
    .sort((one, other) => one.span.start - other.span.start)
  return form.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      inSentencesOn(row, prose, report.text).flatMap((figure) =>
        against(figure, cellBeside(figure, { table, row: row.label }, report.figures)),
      ),
    ),
  )
}

/** What stands behind a figure of the row in its sentence. */
function inSentencesOn(
  row: FormRow,
  prose: readonly ReadFigure[],
  text: string,
): readonly ReadFigure[] {
  return prose.filter((figure, place) => {
    const head = prose.slice(0, place).findLast((one) => isOn(row, one))
    return head !== undefined && !/[。!?；;\n]/.test(text.slice(head.span.end, figure.span.start))
  })
}

/** A figure of the row itself, by the catalogue's name or by the row's own words. */
function isOn({ label: row, indicators }: FormRow, { label, indicator }: ReadFigure): boolean {
  if (indicator !== undefined) return Object.values(indicators).includes(indicator)
  return label.endsWith(row.replace(/^行政(?=规范性)/, ''))
}

interface Row {
  readonly table: FormTable
  readonly row: string
}

/** The cell of the column that the figure's words name. */
function cellBeside(
  figure: ReadFigure,
  { table, row }: Row,
  figures: readonly ReadFigure[],
): ReadFigure | undefined {
  const column = table.columns.find(({ label }) => bareOf(label) === bareOf(figure.label))
  return figures.find(
    ({ cell }) => cell?.table === table.title && cell.row === row && cell.column === column?.label,
  )
}

function bareOf(label: string): string {
  return label.replace(/^(?:本年度?|年末|目前|继续)/, '').replace(/(?:文件)?(?:件数|总?数量)?$/, '')
}

function against(figure: ReadFigure, cell: ReadFigure | undefined): Finding[] {
  if (cell?.cell === undefined || !isValued(cell) || !isExact(figure)) return []
  if (figure.value === cell.value) return []
  const where = `“${cell.cell.row}”行“${cell.cell.column}”`
  return [
    finding('text-against-table', 'uncertain', [
      `正文“${named(figure)}”,表中${where}为 ${String(cell.value)},名称相近而数字不同`,
      [figure, cell],
    ]),
  ]
}
