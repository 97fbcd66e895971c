import { cellText } from './cell-text.ts'
import type { ExportRow, ExportTable } from './row.ts'

/** RFC 4180, with the byte order mark by which Excel knows UTF-8. */
export async function* csv({ columns, rows }: ExportTable): AsyncGenerator<string> {
  yield `\ufeff${line(columns)}`
  for await (const row of rows()) yield csvRow(columns, row)
}

function csvRow(columns: readonly string[], row: ExportRow): string {
  return line(columns.map((column) => cell(row[column])))
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

/** A text that begins like a formula would be run by the office's spreadsheet; an apostrophe keeps it a text. */
function cell(value: unknown): string {
  const text = cellText(value)
  return typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
