import type { Block } from './blocks.ts'
import type { Grid } from './grid.ts'
import { matrixOf } from './matrix.ts'

/** Markdown cannot merge cells: heads over heads, and labels beside labels, run into one. */
export function markdown(blocks: readonly Block[]): string {
  return `${blocks.map(lines).join('\n\n')}\n`
}

function lines(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${plain(block.lines.join(''))}`
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
      return block.caption === undefined
        ? table(block.grid)
        : [`**${plain(block.caption)}**`, '', table(block.grid)].join('\n')
  }
}

function table(grid: Grid): string {
  const squares = matrixOf(grid).map((row) => row.map(({ cell }) => plain(cell.text)))
  const heads = Array.from({ length: grid.columns }, (_, x) =>
    path(squares.slice(0, grid.headRows).map((row) => row[x] ?? '')),
  )
  const rule = heads.map(() => '---:')
  const rows = [heads, rule, ...squares.slice(grid.headRows)]
  return rows.map((row) => tableLine(row, grid)).join('\n')
}

/** The labels of a row become one, left of its numbers. */
function tableLine(row: readonly string[], { labelColumns }: Grid): string {
  const labels = row.slice(0, labelColumns)
  const label = labels.includes('---:') ? ['---'] : [path(labels)]
  return `| ${[...(labelColumns === 0 ? [] : label), ...row.slice(labelColumns)].join(' | ')} |`
}

/** What reaches over several squares is said once. */
function path(texts: readonly string[]): string {
  return texts.filter((text, at) => text !== '' && text !== texts[at - 1]).join(' / ')
}

function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]|<>#]/g, '\\$&')
}
