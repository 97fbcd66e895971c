import type { Scope, Span } from '../../../domain/figures/figure.ts'
import type { ReadFigure } from '../../../domain/figures/report.ts'
import type { TextLine } from '../lines.ts'
import type { Names } from '../names.ts'
import { kindOf, NUMBERING, numberIn, numberLength } from './cell.ts'
import { fitted, groupsOf, type Group } from './groups.ts'
import { stretchesIn } from './stretches.ts'
import { tokensOf, type TableToken } from './tokens.ts'

/** A table of no known form: labels, perhaps units, and numbers. */
export interface FreeTable {
  readonly figures: readonly ReadFigure[]
  readonly region: Span
}

/** What tables are read with. */
export interface Readable {
  readonly folded: string
  readonly raw: string
  readonly names: Names
  /** What known forms take up: no table reaches over them. */
  readonly taken: readonly Span[]
}

/** The tables among lines that no known form claims. */
export function freeTablesIn(lines: readonly TextLine[], page: Readable): readonly FreeTable[] {
  return stretchesIn(lines, page.taken).map((region) => ({
    region,
    figures: figuresIn(region, page),
  }))
}

function figuresIn(region: Span, page: Readable): readonly ReadFigure[] {
  const all = groupsOf(tokensOf(page.folded, withLastCells(region, page.folded)))
  const groups = all.filter(isRow)
  const columns = columnsOf(groups, headsOver(all))
  const figures = groups.flatMap((group) => rowFigures(group, columns, page))
  return figures.some((figure) => figure.value !== undefined) ? figures : []
}

/** Empty cells at the end of the last row are white space to a line. */
function withLastCells({ start, end }: Span, folded: string): Span {
  const line = folded.indexOf('\n', end)
  return { start, end: line < 0 ? folded.length : line }
}

const LONGEST_LABEL = 120
const NO_ROW =
  /^(?:[甲乙丙丁]|点击|浏览|阅读|索引|邮编|邮政编码|电话|传真(?!申请)|联系电话|发布|日期|时间|页|单位负责人|填报|审核)/

function isRow(group: Group): boolean {
  const label = labelOf(group)
  return /[\u4e00-\u9fff]{2}/.test(label) && !NO_ROW.test(label) && label.length <= LONGEST_LABEL
}

interface Column {
  readonly head: string
  readonly scope: Scope
}

const ALL_YEARS = /历年|累计/
const THIS_YEAR = /本年|本期|今年|当年|年度|数量|统计数|合计|总计|实际|\d{4}年/

/** The words above the first row with a number; those that end it are its label. */
function headsOver(groups: readonly Group[]): readonly string[] {
  const first = groups.findIndex((group) => filled(group.cells) > 0)
  return groups
    .slice(0, first + 1)
    .flatMap(({ words }, place) => (place === first ? words.slice(0, -1) : words))
    .map((token) => token.text.replaceAll(/\s/g, ''))
    .filter((text) => ALL_YEARS.test(text) || THIS_YEAR.test(text))
}

/** As many columns as most rows have cells. */
function columnsOf(groups: readonly Group[], heads: readonly string[]): readonly Column[] {
  const counts = groups.map((group) => filled(group.cells)).sort((one, other) => one - other)
  const count = counts[Math.floor(counts.length / 2)] ?? 0
  return Array.from({ length: count }, (_, place) => {
    const head = heads.length >= count ? (heads[heads.length - count + place] ?? '') : ''
    return {
      head,
      scope: ALL_YEARS.test(head) && !/本年|年度累计/.test(head) ? 'cumulative' : 'year',
    }
  })
}

function filled(cells: readonly TableToken[]): number {
  return cells.filter((cell) => cell.kind !== 'blank').length
}

function rowFigures(
  group: Group,
  columns: readonly Column[],
  { raw, names }: Readable,
): ReadFigure[] {
  const cells = fitted(group.cells, columns.length) ?? []
  if (filled(cells) === 0 && group.unit === undefined) return []
  const row = labelOf(group)
  const indicator = names.meant(row)
  const quote = raw.slice(group.words.at(-1)?.start ?? cells[0]?.start, group.cells.at(-1)?.end)
  return cells.flatMap((token, place) => {
    const column = columns[place]
    const { value, unit } = numberIn(token)
    if (column === undefined || token.kind === 'words') return []
    return [
      {
        indicator: indicator?.id,
        label: indicator?.label ?? row,
        scope: column.scope,
        value,
        unit: value === undefined ? undefined : (unit ?? group.unit),
        kind: kindOf(token),
        cell: { table: '', row, column: column.head },
        quote,
        span: { start: token.start, end: token.start + numberLength(token) },
      },
    ]
  })
}

/** The last words before the numbers: those of one cell, or of one line. */
function labelOf({ words }: Group): string {
  return (words.at(-1)?.text ?? '')
    .replaceAll(/\s/g, '')
    .replace(NUMBERING, '')
    .replace(/\([^)]*\)?$/, '')
}
