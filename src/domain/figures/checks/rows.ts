import type { Finding } from '../finding.ts'
import { finding, isExact, isKnown, named } from './findings.ts'
import type { Form, FormRow, FormTable } from '../form.ts'
import type { ReadFigure, Report } from '../report.ts'

/**
 * What a form's rows say beyond their identities: prose that speaks of a row by nearly its name, and rows that the
 * office has no power to fill.
 */
export function checkRows(report: Report, form: Form): readonly Finding[] {
  return form.tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const cells = cellsIn(report, table, row)
      return [...againstNearNames(report, row, cells), ...beyondPower(report, row, cells)]
    }),
  )
}

function cellsIn(
  { figures }: Report,
  { title }: FormTable,
  { label }: FormRow,
): readonly ReadFigure[] {
  return figures.filter(({ cell }) => cell?.table === title && cell.row === label).filter(isKnown)
}

/** 规范性文件信息3条 in the prose, 规范性文件 0 in the table: perhaps the same things. */
function againstNearNames(
  { figures }: Report,
  { label }: FormRow,
  cells: readonly ReadFigure[],
): Finding[] {
  if (cells.length === 0) return []
  const near = figures.filter((one) => one.cell === undefined && one.indicator === undefined)
  return near
    .filter((one) => isExact(one) && one.unit !== '%' && bareOf(one.label) === bareOf(label))
    .filter((one) => !cells.some((cell) => cell.value === one.value))
    .map((one) =>
      finding('text-against-table', 'uncertain', [
        `正文“${named(one)}”,表中“${label}”为 ${cells.map((cell) => cell.value).join('、')},名称相近而数字不同`,
        [one, ...cells],
      ]),
    )
}

function bareOf(label: string): string {
  return label
    .replace(/^行政(?=规范性)/, '')
    .replace(/^(?:主动公开|公开|制发|制定|印发)/, '')
    .replace(/类?信息$/, '')
}

/** A town makes no 规章. */
function beyondPower(
  { office }: Report,
  { label, notOf }: FormRow,
  cells: readonly ReadFigure[],
): Finding[] {
  const body = notOf.find((ending) => office?.endsWith(ending))
  const filled = cells.filter((cell) => cell.value !== 0)
  if (body === undefined || filled.length === 0) return []
  return [
    finding('identity', 'uncertain', [`${office ?? ''}无权制定${label},表中却不为零`, filled]),
  ]
}
