import writeExcelFile, { type Row as Cells } from 'write-excel-file/node'
import { cellText } from './cell-text.ts'
import type { ExportRow, ExportTable } from './row.ts'

/** Rows that a sheet can hold below its head. */
export const SHEET_ROWS = 1_048_575

/** A workbook of one sheet: head in bold and frozen, numbers as numbers, everything else as text. */
export async function xlsx({ name, columns, rows }: ExportTable): Promise<Uint8Array> {
  const cells: Cells[] = [columns.map((column) => ({ value: column, fontWeight: 'bold' }))]
  for await (const row of rows()) {
    if (cells.length > SHEET_ROWS)
      throw new Error(`一张工作表最多${String(SHEET_ROWS)}行,请改用 csv 或 jsonl 格式`)
    cells.push(columns.map((column) => cell(row, column)))
  }
  return writeExcelFile(cells, {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(() => ({ width: WIDTH })),
  }).toBuffer()
}

const WIDTH = 18
/** More characters in a cell make Excel call the file damaged. */
const LONGEST = 32_767
/** What XML cannot hold. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu

function cell(row: ExportRow, column: string): Cells[number] {
  const value = row[column]
  if (typeof value === 'number') return { value, type: Number }
  const text = cellText(value).replace(FORBIDDEN, '').slice(0, LONGEST)
  return text === '' ? null : { value: text, type: String }
}
