import type { Report } from '../domain/figures/report.ts'
import type { Result } from '../domain/result.ts'
import type { Unreadable } from '../ports/report-file.ts'
import { type Known, readReport } from '../reports/read/read-report.ts'

/** Reads a report and checks what was read: the one way in for every report. */
export function readAnnualReport(text: string, known: Known): Result<Report, Unreadable> {
  return readReport(text, known)
}
