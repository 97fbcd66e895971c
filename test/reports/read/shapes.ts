import type { FormTable } from '../../../src/domain/figures/form.ts'

/** The cells of one printed row. */
export type Row = readonly string[]

/** The heads of a table without labels. */
export function bare(table: FormTable): Row {
  return table.columns.map(({ label }) => label.replace(/^.*\//, ''))
}

function padded(cells: Row): string {
  return cells.map((cell) => cell.padStart(9)).join('')
}

/** A label over two lines, its numbers between them, and now and then the foot of a page. */
function wrapped(row: Row, place: number): string {
  const [label = '', ...cells] = row
  const foot = place % 9 === 8 ? `\n\n-${place}-\n` : ''
  if (label.length < 12 || cells.length === 0) return label.padEnd(40) + padded(cells) + foot
  const half = Math.ceil(label.length / 2)
  const [above, below] = [label.slice(0, half), label.slice(half)]
  return `      ${above}\n${' '.repeat(40)}${padded(cells)}\n      ${below}\n${foot}`
}

/** Group headings that a merged cell prints once, in front of the first row of its group. */
function merged(row: Row): Row {
  const [label = ''] = row
  const group = GROUPS.find(([first]) => label.startsWith(first))
  return group === undefined ? row : [group[1], ...row]
}

const GROUPS = [
  ['(一)予以公开', '三、本年度办理结果'],
  ['1.属于国家秘密', '(三)不予公开'],
  ['1.本机关不掌握', '(四)无法提供'],
  ['1.信访举报', '(五)不予处理'],
] as const

/** How the same rows come out of portals, printers and conversions. */
export const shapes: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  'rows with tabs': (rows) => rows.map((row) => row.join('\t')).join('\n'),
  'rows with tabs and merged cells': (rows) => rows.map((row) => merged(row).join('\t')).join('\n'),
  'rows with bars': (rows) =>
    rows.map((row) => row.map((cell) => `${cell} |`).join(' ')).join('\n'),
  'rows between bars': (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
  'a cell on each line, rows ending in two bars': (rows) =>
    rows.map((row) => `${row.join(' |\n')} ||`).join('\n'),
  'cells and bars on lines by turns': (rows) =>
    rows.map((row) => `${row.join('\n|\n')}\n|`).join('\n'),
  'a cell on each line with empty lines between': (rows) => rows.flat().join('\n\n'),
  'a cell on each line': (rows) => rows.flat().join('\n'),
  'columns of spaces': (rows) =>
    rows.map(([label = '', ...cells]) => label.padEnd(40) + padded(cells)).join('\n'),
  'columns of spaces with labels around their numbers': (rows) => rows.map(wrapped).join('\n'),
}
