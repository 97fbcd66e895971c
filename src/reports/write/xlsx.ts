import writeExcelFile, { type Row as Cells, type Sheet } from 'write-excel-file/node'
import type { Figure } from '../../domain/figures/figure.ts'
import type { ReportDraft } from '../../domain/figures/drafts/draft.ts'
import { type Block, isDraft, type TableBlock, titleOf } from './blocks.ts'
import type { Grid, GridCell } from './grid.ts'
import { matrixOf, type Square } from './matrix.ts'
import { sizeIn } from './density.ts'
import { BESIDE, FONT, SIZE } from './paper.ts'
import { FOR_PRINT } from './sheet-print.ts'
import { widthsOf } from './widths.ts'

/** A workbook: each table on its sheet, then what is said besides, where each number comes from, and what blocks a draft. */
export async function xlsx(
  draft: ReportDraft,
  blocks: readonly Block[],
  placeOf: (figure: Figure) => string,
): Promise<Uint8Array> {
  const tables = blocks.filter((block) => block.kind === 'table')
  const sheets = [
    ...tables.map((block, at) => tableSheet(block, sheetName(block.title, at), titleOf(draft))),
    listSheet(BESIDE.text, [['部分', '文字'], ...textRows(blocks)]),
    listSheet(BESIDE.sources, [
      ['表', '行', '列', '数', '依据', '来源'],
      ...sourceRows(draft, placeOf),
    ]),
    ...(isDraft(draft)
      ? [listSheet(BESIDE.open, [['事项'], ...draft.blockers.map(({ message }) => [message])])]
      : []),
  ]
  return writeExcelFile(sheets, { features: [FOR_PRINT] }).toBuffer()
}

/** Characters that fit on a sheet of A4, upright and across; a wider table would be torn over two pages. */
const UPRIGHT = 64
const ACROSS = 100
/** Columns that stand on an upright sheet. */
const FEW = 12
/** Excel allows 31 characters in a sheet's name, and none of these. */
const FORBIDDEN = /[\\/?*[\]:]/g

function sheetName(title: string, at: number): string {
  return `${at + 1} ${title.replaceAll(FORBIDDEN, '')}`.slice(0, 31)
}

function tableSheet(block: TableBlock, sheet: string, title: string): Sheet<Buffer> {
  const { grid } = block
  const isWide = grid.columns > FEW
  const widths = widthsOf(grid).map((part) => Math.round(part * (isWide ? ACROSS : UPRIGHT)))
  const caption = { columnSpan: grid.columns, align: 'center', fontWeight: 'bold' } as const
  const above = [title, block.title].map((value): Cells => [
    { value, ...caption, fontFamily: FONT.heading },
    ...Array.from({ length: grid.columns - 1 }, () => null),
  ])
  return {
    sheet,
    data: [...above, ...gridRows(grid, widths)],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: above.length + grid.headRows,
    orientation: isWide ? 'landscape' : undefined,
  }
}

function gridRows(grid: Grid, widths: readonly number[]): Cells[] {
  const size = sizeIn(grid)
  return matrixOf(grid).map((row) => {
    const own = row.map(({ cell }) =>
      cell.rowSpan === 1 && cell.columnSpan === 1 ? cell.text : '',
    )
    const height = heightFor(own, widths, size)
    return row.map((one) => square(one, { height, size }))
  })
}

/** Of the letters' size: the height of a line, and the characters of a sheet that a Chinese one takes. */
const LINE = 1.5
const CHARACTER = 0.162

/** Spreadsheets do not make room by themselves for text that runs over several lines. Points. */
function heightFor(texts: readonly string[], widths: readonly number[], size: number): number {
  const wide = size * CHARACTER
  const lines = texts.map((text, at) => Math.ceil((text.length * wide) / (widths[at] ?? 1)))
  return Math.max(1, ...lines) * Math.ceil(size * LINE)
}

/** Points. */
interface Setting {
  readonly height: number
  readonly size: number
}

function square({ cell, origin }: Square, { height, size }: Setting): Cells[number] {
  if (!origin) return null
  return {
    height,
    ...content(cell),
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    wrap: true,
    align: cell.kind === 'label' ? 'left' : 'center',
    alignVertical: 'center',
    borderStyle: 'thin',
    fontFamily: cell.kind === 'head' ? FONT.heading : FONT.body,
    fontSize: size,
  }
}

function content({
  text,
  value,
}: GridCell): { value: number; type: NumberConstructor } | { value: string } {
  return value === undefined ? { value: text } : { value, type: Number }
}

function listSheet(sheet: string, [heads, ...rows]: readonly (readonly string[])[]): Sheet<Buffer> {
  const widths = LIST_WIDTHS[heads?.length ?? 0] ?? [ACROSS]
  const print = { fontFamily: FONT.body, fontSize: SIZE.dense }
  const head = (heads ?? []).map((value) => ({ value, ...print, fontWeight: 'bold' as const }))
  return {
    sheet,
    data: [
      head,
      ...rows.map((row) => {
        const height = heightFor(row, widths, SIZE.dense)
        const alike = { ...print, height, wrap: true, alignVertical: 'top' as const }
        return row.map((value) => ({ value, ...alike }))
      }),
    ],
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: 1,
  }
}

/** By the number of columns. */
const LIST_WIDTHS: Readonly<Record<number, readonly number[]>> = {
  2: [30, 90],
  6: [18, 27, 14, 8, 6, 47],
}

/** Every paragraph beside the heading that it stands under. */
function textRows(blocks: readonly Block[]): string[][] {
  let heading = ''
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = block.text
    return block.kind === 'paragraph' || block.kind === 'unanswered' ? [[heading, block.text]] : []
  })
}
const BASES = { report: '年报', ledger: '登记簿', derived: '推算' } as const

function sourceRows(draft: ReportDraft, placeOf: (figure: Figure) => string): string[][] {
  return draft.sections
    .flatMap((section) => section.tables)
    .flatMap(({ table, cells }) =>
      cells.flatMap(({ row, column, filling }) => {
        if (filling.kind === 'empty') return []
        const { figure } = filling
        const place = [table.title, row.label, column.label, String(figure.value)]
        return [[...place, BASES[figure.source.basis], placeOf(figure)]]
      }),
    )
}
