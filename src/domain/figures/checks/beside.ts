import { checkReport, type Rules } from './check-report.ts'
import type { Finding } from '../finding.ts'
import { isOurs, type Office } from '../office.ts'
import type { Report } from '../report.ts'

/** What a report is checked beside: the reports that are stored, whichever came first. */
export interface Beside extends Omit<Rules, 'previous'> {
  readonly reports: readonly Report[]
  readonly office: Office
}

/**
 * The findings of a report as they are today: the report of the year before may have come later, or have been
 * replaced.
 */
export function checkBeside(
  report: Report,
  { reports, office, ...rules }: Beside,
): readonly Finding[] {
  const previous = reports.findLast(
    (one) => one.year === (report.year ?? 0) - 1 && isSameOffice(office, one, report),
  )
  const findings = checkReport(report, { ...rules, previous })
  return findings.map((finding) => dismissedIn(report, finding) ?? finding)
}

/** Two names of our own are one office. */
export function isSameOffice(office: Office, one: Report, other: Report): boolean {
  return isOurs(office, one.office) ? isOurs(office, other.office) : one.office === other.office
}

/** With why staff do not count it (忽略): the same words, found again, are the same finding. */
function dismissedIn({ dismissals = [] }: Report, finding: Finding): Finding | undefined {
  const dismissal = dismissals.findLast(
    ({ rule, message }) => rule === finding.rule && message === finding.message,
  )
  return dismissal && { ...finding, dismissed: dismissal.reason }
}
