import type { Finding } from '../../domain/figures/finding.ts'
import { checkBeside } from '../../domain/figures/checks/beside.ts'
import { reportsOf } from '../../domain/figures/known.ts'
import type { Report } from '../../domain/figures/report.ts'
import { knownTo } from '../figures/known.ts'
import { worthALook } from '../present/findings.ts'
import type { Desk } from '../skill.ts'

/** A report with what a check of it says today. */
export interface Checked {
  readonly report: Report
  readonly findings: readonly Finding[]
  /** Those worth a look: the places by which people name them. */
  readonly numbered: readonly Finding[]
}

/** Checks a report beside all that are stored. */
export async function checked(report: Report, desk: Desk): Promise<Checked> {
  const findings = checkBeside(report, {
    indicators: [...desk.indicators.values()],
    forms: desk.studio.forms,
    reports: await desk.list('report'),
    office: desk.office,
  })
  return { report, findings, numbered: worthALook(findings) }
}

/** Our own report of that year, or the newest. @param year as it was said */
export async function storedReport(
  year: string | undefined,
  desk: Desk,
): Promise<Report | undefined> {
  const reports = reportsOf(undefined, await knownTo(desk))
  return reports.findLast((each) => year === undefined || String(each.year) === year)
}
