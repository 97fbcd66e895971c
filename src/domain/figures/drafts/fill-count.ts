import {
  type Countable,
  countableApplications,
  countableCases,
  countableItems,
  falls,
  meets,
} from '../../register/counting/standing.ts'
import { yearOf } from '../../time/civil-date.ts'
import type { Period } from '../../time/period.ts'
import type { Valued } from '../figure.ts'
import type { CountRule, IndicatorId } from '../indicator.ts'
import type { Known } from '../known.ts'

/** What is counted, and the name under which it is told. */
export interface Counting {
  readonly rule: CountRule
  readonly indicator?: IndicatorId
  readonly label: string
  readonly unit?: string
}

export interface FilledCount {
  readonly figure: Valued
  /** Its own register holds nothing of the period: that nothing recorded means none is for a person to say. */
  readonly assumed: boolean
}

/**
 * The register's count for a table of the period: zero where other registers show that it was kept.
 * @returns `undefined` where the register holds nothing at all of the period, or keeps no such records
 */
export function countFor(
  counting: Counting,
  period: Period,
  known: Known,
): FilledCount | undefined {
  const records = RECORDS[counting.rule.kind]?.(known)
  if (records === undefined || !isKept(period, known)) return undefined
  const { by, where = {} } = counting.rule
  const entries = records.filter((one) => falls(one, by, period) && meets(one, where))
  return {
    figure: {
      indicator: counting.indicator,
      label: counting.label,
      office: known.office.shortName,
      year: yearOf(period.start),
      scope: 'year',
      value: entries.length,
      unit: counting.unit,
      source: { basis: 'ledger', entries: entries.map(({ id }) => id) },
    },
    assumed: !records.some((one) => touches(one, period)),
  }
}

/** Of every kind that a statutory table counts. */
const RECORDS: Readonly<
  Partial<Record<CountRule['kind'], (known: Known) => readonly Countable[]>>
> = {
  item: ({ items }) => countableItems(items),
  application: ({ registers }) => countableApplications(registers?.applications ?? []),
  case: ({ registers }) => countableCases(registers?.cases ?? []),
}

/** Whether the register was kept in the period at all. */
function isKept(period: Period, known: Known): boolean {
  return Object.values(RECORDS).some((records) =>
    records(known).some((one) => touches(one, period)),
  )
}

function touches({ beganOn, endedOn }: Countable, { start, end }: Period): boolean {
  return [beganOn, endedOn].some((day) => day !== undefined && start <= day && day <= end)
}
