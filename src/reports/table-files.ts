import type { Result } from '../domain/result.ts'
import type { Unreadable } from '../ports/report-file.ts'
import type { TableFile, TableRow } from '../ports/table-file.ts'
import { unreadable } from './files/formats.ts'
import { readApart } from './files/read-apart.ts'
import { csvTable } from './files/table-rows.ts'

type Rows = Result<readonly TableRow[], Unreadable>

const LARGEST = 2 * 1024 * 1024
/** More lines than anybody looks through before he confirms them. */
const MOST_ROWS = 300

/** Reads tables out of csv and xlsx files, bounded in size and rows. */
export function tableFiles(): TableFile {
  return {
    async read(name, bytes) {
      if (bytes.byteLength > LARGEST) return unreadable('表格文件超过 2 MB,请分成几份再发。')
      const rows = await rowsIn(name, bytes)
      return rows.ok ? bounded(rows.value, rows) : rows
    },
  }
}

async function rowsIn(name: string, bytes: Uint8Array): Promise<Rows> {
  if (/\.xlsx$/i.test(name)) return readApart({ kind: 'table', bytes })
  return /\.csv$/i.test(name) ? csvTable(bytes) : unreadable('表格请用 csv 或 xlsx 格式。')
}

function bounded({ length }: readonly TableRow[], rows: Rows): Rows {
  if (length === 0) return unreadable('表格是空的。')
  return length > MOST_ROWS
    ? unreadable(`表格有 ${length} 行,一次最多 ${MOST_ROWS} 行,请分成几份再发。`)
    : rows
}
