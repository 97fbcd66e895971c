import { isOurs, type Office } from '../domain/figures/office.ts'
import type { Report } from '../domain/figures/report.ts'
import type { KnownOffice } from '../ports/understanding.ts'

/** The other bodies of which reports are stored: they can be asked about by their names. */
export function importedOffices(reports: readonly Report[], ours: Office): readonly KnownOffice[] {
  const offices = new Map<string, KnownOffice>()
  for (const report of reports) {
    const office = officeOf(report)
    if (office !== undefined && !isOurs(ours, office.name)) offices.set(office.name, office)
  }
  return [...offices.values()]
}

const known = new WeakMap<Report, KnownOffice>()

/** One value for each report, which never changes: what is derived from it is derived once. */
function officeOf(report: Report): KnownOffice | undefined {
  const { office: name, text } = report
  if (name === undefined) return undefined
  const office = known.get(report) ?? { name, text }
  known.set(report, office)
  return office
}
