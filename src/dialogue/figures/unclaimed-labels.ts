import { oncePer } from '../../domain/once.ts'
import type { Report } from '../../domain/figures/report.ts'

/** Labels of printed figures that no indicator claims: they can be asked for by the report's own words. */
export function unclaimedLabels(reports: readonly Report[]): readonly string[] {
  return [...new Set(reports.flatMap(labelsOf))]
}

const labelsOf = oncePer(({ figures }: Report) =>
  figures.filter(({ indicator }) => indicator === undefined).map(({ label }) => label),
)
