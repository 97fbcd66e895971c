import readSheets from 'read-excel-file/node'
import { BESIDE } from '../write/paper.ts'
import { checkedArchive } from './archive.ts'

/** The text of a workbook: rows as cells between tabs, sheet by sheet; what our own put beside the report is left out. Throws as `docxText` does. */
export async function xlsxText(bytes: Uint8Array): Promise<string> {
  checkedArchive(bytes)
  const sheets = await readSheets(Buffer.from(bytes))
  const beside: readonly string[] = Object.values(BESIDE)
  return sheets
    .filter(({ sheet }) => !beside.includes(sheet))
    .flatMap(({ data }) => data.map((row) => row.map(cellText).join('\t')))
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** The cells of the first sheet. Throws as `docxText` does. */
export async function firstSheet(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  checkedArchive(bytes)
  const [sheet] = await readSheets(Buffer.from(bytes))
  return (sheet?.data ?? []).map((row) => row.map(cellText))
}

/** A merged cell is empty but for its first place. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'string') return cell.replaceAll(/\s+/g, ' ').trim()
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}
