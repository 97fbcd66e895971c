import type { FormColumn, FormRow } from '../../domain/figures/form.ts'
import type { LayoutTable } from '../../domain/figures/drafts/layout.ts'
import { cellAt, type FilledTable, type Filling } from '../../domain/figures/drafts/fill.ts'
import { inPrint } from './print.ts'

/** A table as every format draws it: rows of cells, each knowing how far it reaches. */
export interface Grid {
  /** Heads over the columns; repeated on each page. */
  readonly headRows: number
  /** Columns of row labels. */
  readonly labelColumns: number
  readonly columns: number
  readonly rows: readonly (readonly GridCell[])[]
}

export interface GridCell {
  readonly text: string
  readonly kind: 'head' | 'label' | 'unit' | 'value' | 'empty'
  readonly rowSpan: number
  readonly columnSpan: number
  /** The number itself, for formats that compute with it. */
  readonly value?: number
}

/** Sets a filled table in the layout's own way: heads above heads, labels beside labels. */
export function gridOf(filled: FilledTable, layout: LayoutTable, year: number): Grid {
  const { table } = filled
  const labels = table.rows.map((row) => labelPath(row, layout))
  const heads = table.columns.map((column) =>
    headPath(column, { layout, year, unit: column.unit ?? table.unit }),
  )
  const labelColumns = Math.max(...labels.map((path) => path.length))
  const depth = Math.max(...heads.map((path) => path.length))
  const banner = layout.banner === undefined ? [] : [inPrint(layout.banner)]
  return {
    headRows: depth + banner.length,
    labelColumns,
    columns: labelColumns + heads.length,
    rows: [
      ...headRows(heads, { labelColumns, depth, corner: layout.corner, banner }),
      ...labels.map((_, at) => [
        ...labelCells(labels, at, labelColumns),
        ...(table.rows[at] === undefined ? [] : valueCells(filled, table.rows[at], layout)),
      ]),
    ],
  }
}

type Path = readonly string[]

function labelPath({ id, label, unlabelled }: FormRow, layout: LayoutTable): Path {
  return unlabelled ? [] : [...(layout.rows[id]?.under ?? []), label].map(inPrint)
}

interface Setting {
  readonly layout: LayoutTable
  readonly year: number
  readonly unit?: string
}

/** The unit of a table of cases goes without saying. */
const CASES = '件'

/** 行政复议/结果维持 stands under 行政复议; 本年 is the year itself where the form prints it so. */
function headPath({ id, label, printed }: FormColumn, { layout, year, unit }: Setting): Path {
  const dated = printed.find((words) => words.includes('{year}'))?.replace('{year}', String(year))
  const own = splitHead(dated ?? label)
  const measured = unit === undefined || unit === CASES ? '' : `(单位:${unit})`
  const path = [...(layout.columns[id]?.under ?? []), ...own.slice(0, -1)]
  return [...path, `${own.at(-1) ?? ''}${measured}`].map(inPrint)
}

/** 本年增/减 is one head, 行政复议/结果维持 two. */
function splitHead(label: string): Path {
  const [above = '', below = ''] = label.split('/')
  return above.length > 1 && below.length > 1 ? [above, below] : [label]
}

interface Heading {
  readonly labelColumns: number
  readonly depth: number
  readonly corner: string
  readonly banner: Path
}

function headRows(
  heads: readonly Path[],
  { labelColumns, depth, corner, banner }: Heading,
): GridCell[][] {
  const rows = Array.from({ length: depth }, (_, level) => headRow(heads, level, depth))
  const bannerRow = banner.map((text) => [cell(text, 'head', { columnSpan: heads.length })])
  const all = [...bannerRow, ...rows]
  if (labelColumns === 0) return all
  const first = cell(inPrint(corner), 'head', { rowSpan: all.length, columnSpan: labelColumns })
  return all.map((row, at) => (at === 0 ? [first, ...row] : row))
}

/** Heads that are the same side by side are one; a head without one below reaches down. */
function headRow(heads: readonly Path[], level: number, depth: number): GridCell[] {
  return heads.flatMap((path, at) => {
    const text = path[level]
    if (text === undefined || (at > 0 && isSame(heads[at - 1], path, level))) return []
    const columnSpan = spanFrom(heads, at, level)
    return [cell(text, 'head', { columnSpan, rowSpan: isLast(path, level) ? depth - level : 1 })]
  })
}

function labelCells(labels: readonly Path[], at: number, columns: number): GridCell[] {
  const path = labels[at] ?? []
  return path.flatMap((text, level) => {
    if (at > 0 && isSame(labels[at - 1], path, level)) return []
    const columnSpan = isLast(path, level) ? columns - level : 1
    return [cell(text, 'label', { rowSpan: spanFrom(labels, at, level), columnSpan })]
  })
}

/** The same head over both, as a group; the last of a path is its own. */
function isSame(one: Path | undefined, other: Path, level: number): boolean {
  if (one === undefined || isLast(one, level) || isLast(other, level)) return false
  return other.slice(0, level + 1).every((text, i) => one[i] === text)
}

function spanFrom(paths: readonly Path[], at: number, level: number): number {
  const path = paths[at] ?? []
  const end = paths.slice(at + 1).findIndex((other) => !isSame(path, other, level))
  return end < 0 ? paths.length - at : end + 1
}

function isLast(path: Path, level: number): boolean {
  return level === path.length - 1
}

function valueCells(filled: FilledTable, row: FormRow, layout: LayoutTable): GridCell[] {
  return filled.table.columns.map((column) =>
    column.role === 'unit'
      ? cell(unitOf(filled, row) ?? layout.rows[row.id]?.unit ?? '', 'unit')
      : valueCell(cellAt(filled, row.id, column.id)?.filling),
  )
}

function unitOf({ cells }: FilledTable, row: FormRow): string | undefined {
  const units = cells.flatMap((each) =>
    each.row.id === row.id && each.filling.kind === 'filled'
      ? (each.filling.figure.unit ?? [])
      : [],
  )
  return units[0]
}

function valueCell(filling: Filling | undefined): GridCell {
  if (filling?.kind !== 'filled') return cell('', 'empty')
  const { value } = filling.figure
  return { ...cell(String(value), 'value'), value }
}

function cell(
  text: string,
  kind: GridCell['kind'],
  spans: Partial<Pick<GridCell, 'rowSpan' | 'columnSpan'>> = {},
): GridCell {
  return { text, kind, rowSpan: 1, columnSpan: 1, ...spans }
}
