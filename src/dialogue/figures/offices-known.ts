import { oncePer } from '../../domain/once.ts'
import { isOurs, type Office } from '../../domain/figures/office.ts'
import type { Report } from '../../domain/figures/report.ts'
import type { KnownOffice } from '../../ports/understanding.ts'

/** The other bodies of which reports are stored: they can be asked about by their names. */
export function importedOffices(reports: readonly Report[], ours: Office): readonly KnownOffice[] {
  const offices = new Map<string, KnownOffice>()
  for (const report of reports) {
    const office = officeOf(report)
    if (office !== undefined && !isOurs(ours, office.name)) offices.set(office.name, office)
  }
  return [...offices.values()]
}

/** One value for each report, for what is derived from it in turn. */
const officeOf = oncePer(({ office: name, text }: Report): KnownOffice | undefined =>
  name === undefined ? undefined : { name, text },
)
