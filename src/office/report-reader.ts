import { loadForms } from '../facts/forms.ts'
import { loadIndicators } from '../facts/indicators.ts'
import type { ReportReader } from '../ports/report-file.ts'
import { reportFiles } from '../reports/report-files.ts'

/** Reads report files of every known format with the catalogue and the forms that are shipped. */
export function reportReader(): ReportReader {
  return reportFiles({ indicators: [...loadIndicators().values()], forms: loadForms() })
}
