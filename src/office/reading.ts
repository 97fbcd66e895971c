import { loadForms } from '../facts/forms.ts'
import { loadIndicators } from '../facts/indicators.ts'
import type { Written } from '../domain/figures/drafts/written.ts'
import type { Report } from '../domain/figures/report.ts'
import type { Result } from '../domain/result.ts'
import type { Unreadable } from '../ports/report-file.ts'
import { type FormCatalogue, readReport } from '../reports/read/read-report.ts'

/** Reads a report and checks what was read: the one way in for every report. */
export function readAnnualReport(text: string, known: FormCatalogue): Result<Report, Unreadable> {
  return readReport(text, known)
}

/** Reads the numbers that staff write into a section, with the catalogue and the forms that are shipped. */
export function sectionReader(): Written['figuresIn'] {
  const known: FormCatalogue = { indicators: [...loadIndicators().values()], forms: loadForms() }
  return ({ year, section, text }) => {
    // The heading tells the reader which year the text is about.
    const whole = `${String(year)}年政府信息公开工作年度报告\n${section}\n${text}`
    const read = readReport(whole, known)
    return read.ok ? read.value.figures : []
  }
}
