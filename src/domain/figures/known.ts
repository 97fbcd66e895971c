import type { Registers } from '../register/counting/counting.ts'
import type { Item } from '../register/items/item.ts'
import type { Indicator, IndicatorId } from './indicator.ts'
import { isOurs, type Office } from './office.ts'
import type { Report } from './report.ts'

/** Everything that is known. */
export interface Known {
  readonly reports: readonly Report[]
  readonly items: readonly Item[]
  /** Applications, cases and counts; `undefined` where nobody keeps them. */
  readonly registers?: Registers
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>
  readonly office: Office
}

/** Oldest first. */
export function reportsOf(office: string | undefined, known: Known): readonly Report[] {
  return known.reports
    .filter((report) =>
      office === undefined ? isOurs(known.office, report.office) : report.office === office,
    )
    .filter((report) => report.year !== undefined)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
}
