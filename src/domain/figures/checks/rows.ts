import type { Finding } from '../finding.ts'
import { finding, isExact, named } from './findings.ts'
import { isValued } from '../figure.ts'
import type { StatutoryForm, FormRow, FormTable } from '../form.ts'
import type { ReadFigure, Report } from '../report.ts'

/**
 * What a form's rows say beyond their identities: prose that speaks of a row by nearly its name, and rows that the
 * office has no power to fill.
 */
export function checkRows(report: Report, form: StatutoryForm): readonly Finding[] {
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
  return figures.filter(({ cell }) => cell?.table === title && cell.row === label).filter(isValued)
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
    .filter((one) => isExact(one) && one.unit !== '%' && isNearName(one.label, label))
    .filter((one) => !cells.some((cell) => cell.value === one.value))
    .map((one) =>
      finding('text-against-table', 'uncertain', [
        `正文“${named(one)}”,表中“${label}”为 ${cells.map((cell) => cell.value).join('、')},名称相近而数字不同`,
        [one, ...cells],
      ]),
    )
}

/** The names of many. */
const COMMON = /^(?:其他|总计|合计)?$/

/** Information on documents is as much as the documents; information on penalties is not the penalties. */
function isNearName(said: string, row: string): boolean {
  const bare = bareOf(row)
  if (COMMON.test(bare)) return false
  return (
    bareOf(said) === bare ||
    (/文件|规章/.test(bare) && bareOf(said.replace(/类?信息$/, '')) === bare)
  )
}

function bareOf(label: string): string {
  return label
    .replace(/^[一二三四五六七八九十]+、|^\([一二三四五六七八九十]+\)|^\d+[.、]/, '')
    .replace(/\(.*$/s, '')
    .replaceAll(/[“”的]/g, '')
    .replace(/^(?:我|本)(?:机关|单位|局|镇|乡|街道|街)/, '')
    .replace(/^行政(?=规范性)/, '')
    .replace(/^(?:因|属于|属)/, '')
    .replace(/^(?:主动公开|公开|制发|制定|印发|作出|实施|办理|完成|办结|审批)/, '')
    .replace(/(?:数量|总数|数)$/, '')
    .replace(/类?申请$|(?<!类)(?:决定|事项|案件|情形)$/, '')
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
