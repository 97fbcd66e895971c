import { cellText } from './cell-text.ts'
import type { Row, Table } from './row.ts'

/** RFC 4180, with the byte order mark by which Excel knows UTF-8. */
export async function* csv({ columns, rows }: Table): AsyncGenerator<string> {
  yield `\ufeff${line(columns)}`
  for await (const row of rows()) yield csvRow(columns, row)
}

function csvRow(columns: readonly string[], row: Row): string {
  return line(columns.map((column) => cellText(row[column])).map(plainText))
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

/** A cell that begins like a formula would be run by the office's spreadsheet; an apostrophe makes it text. */
function plainText(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
