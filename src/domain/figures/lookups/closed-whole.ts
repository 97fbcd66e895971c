import type { Figure, Scope } from '../figure.ts'
import type { Indicator, IndicatorId } from '../indicator.ts'
import { type Known, reportsOf } from '../known.ts'
import { printedFigures, type Subject } from './printed.ts'

const WHOLE = 100

interface Wanted {
  readonly subject: Subject
  readonly office?: string
  readonly scope: Scope
}

/**
 * How many were closed in a year, where its report prints only how many came and a rate of 100 %: all of them. Any
 * other rate is rounded and gives no number.
 */
export function closedWhole(wanted: Wanted, year: number, known: Known): Figure | undefined {
  const entry = known.indicators.get(wanted.subject.indicator ?? '')
  const came = wanted.scope === 'year' ? allThatCame(entry?.allOf, { ...wanted, year, known }) : []
  const [all] = came
  if (entry === undefined || all?.value === undefined) return undefined
  const operation = `${all.value} × ${WHOLE}% = ${all.value}`
  const source = { basis: 'derived' as const, operation, from: came }
  return { ...all, indicator: entry.id, label: entry.label, source }
}

/** How many came, and the rate of 100 %; empty without either. */
function allThatCame(allOf: Indicator['allOf'], place: PrintedPlace): readonly Figure[] {
  if (allOf === undefined) return []
  const came = printedOnce(allOf.of, place)
  const rate = printedOnce(allOf.rate, place)
  return came !== undefined && rate?.value === WHOLE ? [came, rate] : []
}

interface PrintedPlace {
  readonly year: number
  readonly office?: string
  readonly known: Known
}

function printedOnce(
  indicator: IndicatorId,
  { year, office, known }: PrintedPlace,
): Figure | undefined {
  const report = reportsOf(office, known).find((each) => each.year === year)
  const subject = { indicator, label: indicator }
  const found = report && printedFigures(report, { subject, scope: 'year' }, known.office)
  return found?.length === 1 ? found[0] : undefined
}
