import type { ReportReader } from '../ports/report-file.ts'
import { isPlain, textOf, unreadable } from './files/formats.ts'
import { readApart } from './files/read-apart.ts'
import type { FormCatalogue } from './read/page.ts'
import { readReport } from './read/read-report.ts'

const LARGEST = 20 * 1024 * 1024
/** A plain text up to this size is read at once: no parser that it could mislead stands in between. */
const SMALL = 64 * 1024

/** Reads annual reports out of txt, html, docx, xlsx and pdf files. @param known the catalogue and the forms */
export function reportFiles(known: FormCatalogue): ReportReader {
  return {
    async read(name, bytes) {
      if (bytes.byteLength > LARGEST) return unreadable('文件超过 20 MB,不像一份年度报告。')
      if (!isPlain(name) || bytes.byteLength > SMALL)
        return readApart({ kind: 'report', name, bytes, known })
      const text = await textOf(name, bytes)
      return text.ok ? readReport(text.value, known) : text
    },
  }
}
