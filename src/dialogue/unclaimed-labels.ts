import type { Report } from '../domain/figures/report.ts'

/** Labels of printed figures that no indicator claims: they can be asked for by the report's own words. */
export function unclaimedLabels(reports: readonly Report[]): readonly string[] {
  return [...new Set(reports.flatMap(labelsOf))]
}

const known = new WeakMap<Report, readonly string[]>()

/** Gathered once for each report, which never changes: every message asks. */
function labelsOf(report: Report): readonly string[] {
  const gathered = known.get(report)
  if (gathered !== undefined) return gathered
  const labels = report.figures
    .filter((figure) => figure.indicator === undefined)
    .map((figure) => figure.label)
  known.set(report, labels)
  return labels
}
