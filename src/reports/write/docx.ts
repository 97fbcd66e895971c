import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { type Block, DRAFT_MARK, type TableBlock } from './blocks.ts'
import { isDense, isWhole, sizeIn } from './density.ts'
import type { Grid, GridCell } from './grid.ts'
import { ALERT, FONT, LINE, PAGE, SIZE, TEXT_WIDTH } from './paper.ts'
import { widthsOf } from './widths.ts'

/** A Word file in the layout of an official document. */
export async function docx(blocks: readonly Block[], draft: boolean): Promise<Uint8Array> {
  const title = blocks.find((block) => block.kind === 'title')?.lines.join('') ?? ''
  const document = new Document({
    title,
    creator: 'gongkai',
    styles: { default: { document: { run: run({ text: '' }) } } },
    sections: [
      {
        properties: { page: { size: SHEET, margin: MARGINS } },
        headers: draft ? { default: new Header({ children: [draftMark()] }) } : {},
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: blocks.flatMap((block, at) => children(block, blocks[at + 1])),
      },
    ],
  })
  return Packer.toBuffer(document)
}

const TWIPS_PER_POINT = 20
const TWIPS_PER_MM = 1440 / 25.4

function mm(length: number): number {
  return Math.round(length * TWIPS_PER_MM)
}

const SHEET = { width: mm(PAGE.width), height: mm(PAGE.height) }
const MARGINS = {
  top: mm(PAGE.top),
  bottom: mm(PAGE.bottom),
  left: mm(PAGE.left),
  right: mm(PAGE.right),
  footer: mm(PAGE.bottom - 7 - SIZE.small / 2),
}

interface StyledText {
  readonly text: string
  readonly font?: string
  /** Points. */
  readonly size?: number
  readonly color?: string
}

function run({ text, font = FONT.body, size = SIZE.body, color }: StyledText): IRunOptions {
  const fonts = { ascii: FONT.latin, hAnsi: FONT.latin, eastAsia: font, cs: FONT.latin }
  return { text, font: fonts, size: size * 2, color }
}

function children(block: Block, next: Block | undefined): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        ...block.lines.map((text) => centred({ text, font: FONT.title, size: SIZE.title })),
        new Paragraph({}),
      ]
    case 'heading':
      return [
        line(
          { text: block.text, font: HEADINGS[block.level] },
          { outline: block.level, onNewPage: next !== undefined && fillsPage(next) },
        ),
      ]
    case 'paragraph':
      return [line({ text: block.text })]
    case 'unanswered':
      return [line({ text: block.text, color: ALERT })]
    case 'blockers':
      return [block.head, ...block.items.map((item, at) => `${at + 1}. ${item}`)].map((text) =>
        small({ text, size: SIZE.table, color: ALERT }),
      )
    case 'table':
      return [...captionOf(block), table(block.grid), new Paragraph({})]
  }
}

/** A table that takes up most of a page begins one with its heading. */
function fillsPage(block: Block): boolean {
  return block.kind === 'table' && isDense(block.grid)
}

const HEADINGS = { 1: FONT.heading, 2: FONT.subheading } as const

function captionOf({ caption }: TableBlock): Paragraph[] {
  if (caption === undefined) return []
  return [centred({ text: caption, font: FONT.heading, size: SIZE.small })]
}

const SPACING = { line: LINE * TWIPS_PER_POINT, lineRule: LineRuleType.EXACT }
const TITLE_SPACING = { line: 34 * TWIPS_PER_POINT, lineRule: LineRuleType.EXACT }
const INDENT = { firstLine: 2 * SIZE.body * TWIPS_PER_POINT }

interface Placing {
  readonly outline?: 1 | 2
  readonly onNewPage?: boolean
}

function line(said: StyledText, { outline, onNewPage = false }: Placing = {}): Paragraph {
  return new Paragraph({
    children: [new TextRun(run(said))],
    spacing: SPACING,
    indent: INDENT,
    outlineLevel: outline === undefined ? undefined : outline - 1,
    keepNext: outline !== undefined,
    pageBreakBefore: onNewPage,
  })
}

function small(said: StyledText): Paragraph {
  return new Paragraph({ children: [new TextRun(run(said))], spacing: { after: 60 } })
}

function centred(said: StyledText): Paragraph {
  return new Paragraph({
    children: [new TextRun(run(said))],
    alignment: AlignmentType.CENTER,
    spacing: TITLE_SPACING,
    keepNext: true,
  })
}

function draftMark(): Paragraph {
  const text = run({ text: DRAFT_MARK, font: FONT.heading, color: ALERT })
  return new Paragraph({ children: [new TextRun(text)], alignment: AlignmentType.RIGHT })
}

function pageNumber(): Paragraph {
  const { font, size } = run({ text: '', font: FONT.number, size: SIZE.small })
  const text = new TextRun({ font, size, children: ['— ', PageNumber.CURRENT, ' —'] })
  return new Paragraph({ children: [text], alignment: AlignmentType.CENTER })
}

/** Heads are repeated on each page, and no row is torn between two, nor a table that a page has room for. */
function table(grid: Grid): Table {
  const size = sizeIn(grid)
  const widths = widthsOf(grid).map((part) => Math.round(part * mm(TEXT_WIDTH)))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    rows: grid.rows.map(
      (row, at) =>
        new TableRow({
          cantSplit: true,
          ...(at < grid.headRows ? { tableHeader: true } : {}),
          children: row.map((one) =>
            cell(one, { size, keepNext: isWhole(grid) && at < grid.rows.length - 1 }),
          ),
        }),
    ),
  })
}

interface Setting {
  /** Points. */
  readonly size: number
  readonly keepNext: boolean
}

function cell(
  { text, kind, rowSpan, columnSpan }: GridCell,
  { size, keepNext }: Setting,
): TableCell {
  const font = kind === 'head' ? FONT.heading : FONT.body
  return new TableCell({
    rowSpan,
    columnSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [
      new Paragraph({
        children: [new TextRun(run({ text, font, size }))],
        keepNext,
        alignment: kind === 'label' ? AlignmentType.LEFT : AlignmentType.CENTER,
      }),
    ],
  })
}
