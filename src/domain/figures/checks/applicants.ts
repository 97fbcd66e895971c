import { type Cells, cellsOf } from '../cells.ts'
import type { Finding } from '../finding.ts'
import { finding, isExact, named, sumOf } from './findings.ts'
import { isValued } from '../figure.ts'
import type { StatutoryForm, FormColumn, FormTable } from '../form.ts'
import type { ReadFigure, Report } from '../report.ts'

/**
 * 商业企业申请2件 in the prose, against the column of that name: its rows that count all (新收, 新收与结转, 总计).
 * Uncertain only: the prose may count something narrower.
 */
export function checkApplicants(report: Report, form: StatutoryForm): readonly Finding[] {
  const cells = cellsOf(report.figures, form)
  const prose = report.figures.filter(
    (one) =>
      one.cell === undefined && one.indicator === undefined && isExact(one) && one.unit !== '%',
  )
  return form.tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      const all = allOf(table, column, cells)
      return prose
        .filter(
          ({ label }) =>
            all.length > 0 && label.replace(/的?(?:申请)?(?:数量?)?$/, '') === column.label,
        )
        .flatMap((figure) => against(figure, all))
    }),
  )
}

/** What each side of the identities of a column counts, alone and together. */
function allOf(
  table: FormTable,
  { id, label, total }: FormColumn,
  cells: Cells,
): readonly (readonly ReadFigure[])[] {
  const sides = table.identities
    .filter(({ each, left }) => each === 'column' && left.length > 1)
    .flatMap(({ left, right }) => [left, ...left.map((row) => [row]), ...right.map((row) => [row])])
  return total || label === '其他'
    ? []
    : sides.flatMap((rows) => {
        const known = rows.flatMap((row) => cells.at(table, row, id) ?? []).filter(isValued)
        return known.length === rows.length ? [known] : []
      })
}

function against(figure: ReadFigure, all: readonly (readonly ReadFigure[])[]): Finding[] {
  const [first] = all
  if (first === undefined || all.some((cells) => sumOf(cells) === figure.value)) return []
  const head = first[0]?.cell?.column ?? ''
  return [
    finding('text-against-table', 'uncertain', [
      `正文“${named(figure)}”,表中“${head}”列为 ${[...new Set(all.map(sumOf))].join('、')},名称相近而数字不同`,
      [figure, ...first],
    ]),
  ]
}
