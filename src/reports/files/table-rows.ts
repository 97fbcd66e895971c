import { ok, type Result } from '../../domain/result.ts'
import type { Unreadable } from '../../ports/report-file.ts'
import type { TableRow } from '../../ports/table-file.ts'
import { csvRows } from './csv.ts'
import { plainText } from './plain-text.ts'

/** The rows of a csv file, in whichever encoding Chinese offices write. */
export function csvTable(bytes: Uint8Array): Result<readonly TableRow[], Unreadable> {
  const text = plainText(bytes)
  return text.ok ? ok(numbered(csvRows(text.value))) : text
}

/** The rows that hold something, each with its number. */
export function numbered(rows: readonly (readonly string[])[]): readonly TableRow[] {
  return rows
    .map((cells, i) => ({ number: i + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}
