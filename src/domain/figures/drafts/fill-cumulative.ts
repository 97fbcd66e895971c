import { yearPeriod } from '../../time/period.ts'
import { sum } from '../lookups/derived.ts'
import { isValued, type Valued } from '../figure.ts'
import { type Known, reportsOf } from '../known.ts'
import { printedFigures } from '../lookups/printed.ts'
import type { Assumption, Filling } from './fill.ts'
import { type Counting, countFor } from './fill-count.ts'

/** What it had come to before, and up to the end of which year. */
interface Base {
  readonly figure: Valued
  /** Nobody set an opening balance for it, though others were set: taken as none. */
  readonly assumed: boolean
}

/** 历年累计 at the end of a year: what last stood in a report or as opening balance, and each year since. */
export function cumulativeFilling(counting: Counting, year: number, known: Known): Filling {
  const base = printedBase(counting, year, known) ?? openingBalance(counting, year, known)
  if (base === undefined) return { kind: 'empty', why: 'no-opening-balance' }
  if (base.figure.year === year) return filled(base.figure, [])
  return grownSince(base, { counting, year, known })
}

interface Ground {
  readonly counting: Counting
  readonly year: number
  readonly known: Known
}

function grownSince(base: Base, { counting, year, known }: Ground): Filling {
  const { label } = counting
  const years = Array.from({ length: year - base.figure.year }, (_, i) => base.figure.year + 1 + i)
  const grown = years.map((each) => yearly(counting, each, known))
  if (grown.at(-1) === undefined) return { kind: 'empty', why: 'no-entries' }
  const gaps = years.filter((_, i) => grown[i] === undefined).join('、')
  const figures = [base.figure, ...grown.filter((one) => one !== undefined)] as const
  const note = gaps === '' ? undefined : `${gaps}年没有存数,未计入`
  const total = sum(figures, { year, scope: 'cumulative' }, note)
  return filled({ ...total, label }, [
    ...(base.assumed ? [{ label, what: '没有设期初累计,按 0 起算' }] : []),
    ...(gaps === '' ? [] : [{ label, what: `历年累计缺${gaps}年` }]),
  ])
}

function filled(figure: Valued, assumed: readonly Assumption[]): Filling {
  return { kind: 'filled', figure, assumed, others: [] }
}

/** The newest report up to the year that prints the cumulative figure. */
function printedBase(counting: Counting, year: number, known: Known): Base | undefined {
  const reports = reportsOf(undefined, known).filter((report) => (report.year ?? year + 1) <= year)
  const [figure] = reports
    .toReversed()
    .flatMap((report) =>
      printedFigures(report, { subject: counting, scope: 'cumulative' }, known.office),
    )
    .filter(isValued)
  return figure && { figure, assumed: false }
}

function openingBalance(counting: Counting, year: number, known: Known): Base | undefined {
  const { balances = [] } = known.registers ?? {}
  const before = balances.filter(({ upTo }) => upTo <= year)
  const own = before.findLast(({ indicator }) => indicator === counting.indicator)
  const [value, entries] = own === undefined ? [0, []] : [own.value, [own.id]]
  const upTo = (own ?? before.at(-1))?.upTo
  if (upTo === undefined || counting.indicator === undefined) return undefined
  const figure: Valued = {
    indicator: counting.indicator,
    label: `${counting.label}期初累计`,
    office: known.office.shortName,
    year: upTo,
    scope: 'cumulative',
    value,
    unit: counting.unit,
    source: { basis: 'ledger', entries },
  }
  return { figure, assumed: own === undefined }
}

/** A year's own figure: printed by its report, else counted. */
function yearly(counting: Counting, year: number, known: Known): Valued | undefined {
  const report = reportsOf(undefined, known).find((each) => each.year === year)
  const [printed] =
    report === undefined
      ? []
      : printedFigures(report, { subject: counting, scope: 'year' }, known.office)
  if (printed !== undefined) return isValued(printed) ? printed : undefined
  return countFor(counting, yearPeriod(year), known)?.figure
}
