import type { Block } from './blocks.ts'
import type { Grid } from './grid.ts'
import { matrixOf } from './matrix.ts'

/** Markdown cannot merge cells: each square repeats what reaches over it, and heads run into one line. */
export function markdown(blocks: readonly Block[]): string {
  return `${blocks.map(lines).join('\n\n')}\n`
}

function lines(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${plain(block.text)}`
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${plain(block.text)}`
    case 'paragraph':
      return plain(block.text)
    case 'unanswered':
      return `*${plain(block.text)}*`
    case 'blockers':
      return [`> **${block.head}**`, '>', ...block.items.map((item) => `> - ${plain(item)}`)].join(
        '\n',
      )
    case 'table':
      return [`**${plain(captionOf(block))}**`, '', table(block.grid)].join('\n')
  }
}

/** 政府信息公开情况统计表（单位：件） */
export function captionOf({ title, unit }: Extract<Block, { readonly kind: 'table' }>): string {
  return unit === undefined ? title : `${title}（单位：${unit}）`
}

function table(grid: Grid): string {
  const squares = matrixOf(grid).map((row) => row.map(({ cell }) => plain(cell.text)))
  const heads = Array.from({ length: grid.columns }, (_, x) => headOf(squares, x, grid))
  const rule = heads.map((_, x) => (x < grid.labelColumns ? '---' : '---:'))
  return [heads, rule, ...squares.slice(grid.headRows)]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

function headOf(squares: readonly (readonly string[])[], x: number, { headRows }: Grid): string {
  const path = squares.slice(0, headRows).map((row) => row[x] ?? '')
  return path.filter((text, at) => text !== '' && text !== path[at - 1]).join(' / ')
}

function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]|<>#]/g, '\\$&')
}
