import { countedItems } from '../../register/counting/count.ts'
import { type Counted, countedIn, yearsIn } from '../../register/counting/counting.ts'
import type { Item } from '../../register/items/item.ts'
import { yearOf } from '../../time/civil-date.ts'
import { type Period, yearOfPeriod } from '../../time/period.ts'
import type { Figure } from '../figure.ts'
import type { CountRule } from '../indicator.ts'
import type { Known } from '../known.ts'
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
  const counted = entry?.counts && countBy(entry.counts, period, known)
  if (entry === undefined || counted === undefined) return undefined
  return {
    indicator: entry.id,
    label: entry.label,
    office: known.office.shortName,
    year: yearOf(period.start),
    ...(yearOfPeriod(period) === undefined ? { period } : {}),
    scope: 'year',
    value: counted.value,
    unit: entry.unit,
    source: { basis: 'ledger', entries: counted.entries },
  }
}

/** Every year of which the register that the rule counts holds an entry. */
export function countedYears({ kind }: CountRule, known: Known): readonly number[] {
  if (kind !== 'item') return known.registers === undefined ? [] : yearsIn(known.registers, kind)
  return known.items.flatMap(({ publishedOn }) =>
    publishedOn === undefined ? [] : [yearOf(publishedOn)],
  )
}

function countBy(rule: CountRule, period: Period, known: Known): Counted | undefined {
  const { kind } = rule
  if (kind !== 'item')
    return known.registers && countedIn(known.registers, { ...rule, kind }, period)
  if (!registerCovers(period, known.items)) return undefined
  const entries = countedItems(known.items, rule, period)
  return { value: entries.length, entries }
}

function registerCovers(period: Period, items: readonly Item[]): boolean {
  const years = [yearOf(period.start), yearOf(period.end)]
  return items.some((item) => {
    const year =
      item.publishedOn === undefined ? Number(item.id.slice(0, 4)) : yearOf(item.publishedOn)
    return years.includes(year)
  })
}
