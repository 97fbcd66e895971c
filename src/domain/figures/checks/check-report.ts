import { cellsOf } from '../cells.ts'
import { checkAnnounced } from './announced.ts'
import { checkApplicants } from './applicants.ts'
import { checkAttendance } from './attendance.ts'
import { checkColumns } from './columns.ts'
import { checkDays } from './days.ts'
import { checkDone } from './done.ts'
import { checkIdentities } from './identities.ts'
import { checkLists } from './lists.ts'
import { checkOutcomes } from './outcomes.ts'
import { checkParts } from './parts.ts'
import { checkRates } from './rates.ts'
import { checkRatios } from './ratios.ts'
import { checkRows } from './rows.ts'
import { checkSaidTwice } from './said-twice.ts'
import { checkShares } from './shares.ts'
import { checkStatedYears } from './stated-years.ts'
import { checkTextAgainstTable, checkTextAgainstText } from './text.ts'
import { checkTotals } from './totals.ts'
import { checkYears } from './years.ts'
import type { Finding } from '../finding.ts'
import type { StatutoryForm } from '../form.ts'
import type { Indicator } from '../indicator.ts'
import type { Report } from '../report.ts'

/** What a report is checked with. */
export interface Rules {
  readonly indicators: readonly Indicator[]
  readonly forms: readonly StatutoryForm[]
  /** The same office's report of the year before, where there is one. */
  readonly previous?: Report
}

/** Proves a report against itself, against its form and against the year before; contradictions first. */
export function checkReport(
  report: Report,
  { indicators, forms, previous }: Rules,
): readonly Finding[] {
  const form = forms.find((one) => one.layout === report.layout)
  const cells = cellsOf(report.figures, form ?? { layout: 'national-2021', tables: [] })
  const findings = [
    ...checkParts(report, indicators),
    ...checkTextAgainstTable(report.figures, form, cells),
    ...checkTextAgainstText(report.figures, indicators),
    ...checkRatios(report),
    ...checkRates(report),
    ...checkShares(report),
    ...checkTotals(report),
    ...checkLists(report),
    ...checkDone(report, indicators),
    ...checkOutcomes(report, indicators),
    ...checkSaidTwice(report),
    ...checkAttendance(report),
    ...checkStatedYears(report),
    ...checkDays(report),
    ...(form === undefined
      ? []
      : [
          ...checkIdentities(form, cells),
          ...checkRows(report, form),
          ...checkColumns(report, form),
          ...checkApplicants(report, form),
        ]),
    ...checkAnnounced(report, indicators),
    ...(previous === undefined ? [] : checkYears(report, previous, { indicators, form })),
  ]
  const order = ['fail', 'uncertain', 'not-assessable', 'pass']
  return findings.sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status))
}
