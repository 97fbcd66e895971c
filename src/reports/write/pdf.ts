import { join } from 'node:path'
import type { Content, createPdf, TableCell } from 'pdfmake'
import { type Block, DRAFT_MARK, type TableBlock } from './blocks.ts'
import { isWhole, sizeIn } from './density.ts'
import { matrixOf, type Square } from './matrix.ts'
import { ALERT, LINE, PAGE, SIZE, TEXT_WIDTH } from './paper.ts'
import { widthsOf } from './widths.ts'

/** Where the shipped fonts lie; only what a page uses is embedded. */
export interface Fonts {
  readonly folder: string
  readonly regular: string
  readonly bold: string
}

/** A PDF with the shipped font: the official ones may not be given away. */
export async function pdf(
  blocks: readonly Block[],
  draft: boolean,
  fonts: Fonts,
): Promise<Uint8Array> {
  const { default: maker } = await import('pdfmake')
  maker.setFonts({
    Shipped: { normal: join(fonts.folder, fonts.regular), bold: join(fonts.folder, fonts.bold) },
  })
  maker.setUrlAccessPolicy(() => false)
  maker.setLocalAccessPolicy((path) => path.startsWith(fonts.folder))
  return maker.createPdf(document(blocks, draft)).getBuffer()
}

const POINTS_PER_MM = 72 / 25.4

function mm(length: number): number {
  return length * POINTS_PER_MM
}

function document(blocks: readonly Block[], draft: boolean): Parameters<typeof createPdf>[0] {
  const title = blocks.find((block) => block.kind === 'title')?.lines.join('') ?? ''
  return {
    pageSize: 'A4',
    pageMargins: [mm(PAGE.left), mm(PAGE.top), mm(PAGE.right), mm(PAGE.bottom)],
    info: { title, creator: 'gongkai' },
    language: 'zh-CN',
    defaultStyle: { font: 'Shipped', fontSize: SIZE.body, lineHeight: LINE_HEIGHT },
    ...(draft ? { watermark: WATERMARK, header: draftMark() } : {}),
    footer: (page: number) => ({
      text: `— ${page} —`,
      alignment: 'center',
      fontSize: SIZE.small,
      margin: [0, mm(7), 0, 0],
    }),
    content: blocks.flatMap((block, at) => kept(block, blocks[at - 1], blocks[at + 1])),
  }
}

/** The font's own line is 1.448 of its size. */
const FONT_LINE = 1.448
const LINE_HEIGHT = LINE / SIZE.body / FONT_LINE
const TABLE_LINE_HEIGHT = 0.95
const WATERMARK = { text: DRAFT_MARK, color: `#${ALERT}`, opacity: 0.08, bold: true }

function draftMark(): Content {
  return {
    text: DRAFT_MARK,
    alignment: 'right',
    color: `#${ALERT}`,
    margin: [0, mm(15), mm(PAGE.right), 0],
  }
}

/** A heading goes with the table below it where both fit on a page. */
function kept(block: Block, before: Block | undefined, after: Block | undefined): Content[] {
  if (after !== undefined && belong(block, after))
    return [{ stack: [content(block), content(after)], unbreakable: true }]
  return before !== undefined && belong(before, block) ? [] : [content(block)]
}

function belong(heading: Block, table: Block): boolean {
  return heading.kind === 'heading' && table.kind === 'table' && isWhole(table.grid)
}

function content(block: Block): Content {
  switch (block.kind) {
    case 'title':
      return {
        text: block.lines.join('\n'),
        bold: true,
        fontSize: SIZE.title,
        alignment: 'center',
        margin: [0, 0, 0, LINE],
      }
    case 'heading':
      return { text: indented(block.text), bold: block.level === 1, ...BODY }
    case 'paragraph':
      return { text: indented(block.text), ...BODY }
    case 'unanswered':
      return { text: indented(block.text), ...BODY, color: `#${ALERT}` }
    case 'blockers':
      return {
        stack: [block.head, { ol: [...block.items] }],
        fontSize: SIZE.table,
        color: `#${ALERT}`,
        margin: [0, 0, 0, LINE],
      }
    case 'table':
      return tableOf(block)
  }
}

const BODY = { preserveLeadingSpaces: true } as const

/** Two characters in, as ideographic spaces. */
function indented(text: string): string {
  return `\u3000\u3000${text}`
}

function captionOf(caption: string): Content {
  return { text: caption, bold: true, fontSize: SIZE.small, alignment: 'center' }
}

function tableOf({ caption, grid }: TableBlock): Content {
  const wide = mm(TEXT_WIDTH) - grid.columns * CELL_EXTRA
  return {
    margin: [0, LINE / 4, 0, LINE / 2],
    unbreakable: isWhole(grid),
    stack: [
      ...(caption === undefined ? [] : [captionOf(caption)]),
      {
        fontSize: sizeIn(grid),
        lineHeight: TABLE_LINE_HEIGHT,
        layout: {
          hLineWidth: () => THIN,
          vLineWidth: () => THIN,
          paddingLeft: () => PADDING,
          paddingRight: () => PADDING,
        },
        table: {
          headerRows: grid.headRows,
          dontBreakRows: true,
          keepWithHeaderRows: 1,
          widths: widthsOf(grid).map((part) => part * wide),
          body: matrixOf(grid).map((row) => row.map(square)),
        },
      },
    ],
  }
}

const THIN = 0.5
const PADDING = 3
const CELL_EXTRA = 2 * PADDING + THIN

/** What a cell reaches over holds an empty cell of its own. */
function square({ cell, origin }: Square): TableCell {
  if (!origin) return ''
  return {
    text: cell.text,
    rowSpan: cell.rowSpan,
    colSpan: cell.columnSpan,
    bold: cell.kind === 'head',
    alignment: cell.kind === 'label' ? 'left' : 'center',
  }
}
