import { countedItems } from '../register/count.ts'
import type { Item } from '../register/item.ts'
import { yearOf } from '../time/civil-date.ts'
import type { Period } from '../time/period.ts'
import type { Figure } from './figure.ts'
import type { Known } from './known.ts'
import type { Subject } from './printed.ts'

/**
 * The register's count, where it holds anything of that year: then a zero is a count.
 * @returns `undefined` where the register knows nothing of the year, the indicator or the other office
 */
export function registerCount(
  { subject, office }: { readonly subject: Subject; readonly office?: string },
  period: Period,
  known: Known,
): Figure | undefined {
  if (office !== undefined || subject.indicator === undefined) return undefined
  const entry = known.indicators.get(subject.indicator)
  if (entry?.counts?.kind !== 'item' || !registerCovers(period, known.items)) return undefined
  const entries = countedItems(known.items, entry.counts, period)
  return {
    indicator: entry.id,
    label: entry.label,
    office: known.office.shortName,
    year: yearOf(period.start),
    scope: 'year',
    value: entries.length,
    unit: entry.unit,
    source: { basis: 'ledger', entries },
  }
}

function registerCovers(period: Period, items: readonly Item[]): boolean {
  const years = [yearOf(period.start), yearOf(period.end)]
  return items.some((item) => {
    const year =
      item.publishedOn === undefined ? Number(item.id.slice(0, 4)) : yearOf(item.publishedOn)
    return years.includes(year)
  })
}
