import { yearOf } from '../../time/civil-date.ts'
import { monthPeriod, type Period, quarterPeriod, within, yearPeriod } from '../../time/period.ts'
import type { ChartPoint } from './chart.ts'
import { countedYears, registerCount } from '../lookups/counted.ts'
import { share } from '../lookups/derived.ts'
import { type Figure, isValued, type Valued } from '../figure.ts'
import type { Parts } from '../indicator.ts'
import { type Known, reportsOf } from '../known.ts'
import { lookUp } from '../lookups/lookup.ts'
import type { Subject } from '../lookups/printed.ts'

/** The months that begin in a period of one year, as the register counts them; empty where it cannot. */
export function monthPoints(subject: Subject, period: Period, known: Known): readonly ChartPoint[] {
  const months = Array.from({ length: 12 }, (_, at) => at + 1)
  const spans = months.map((month) => ({
    name: `${month}月`,
    period: monthPeriod(yearOf(period.start), month),
  }))
  return counted(beginningIn(period, spans), { subject, known })
}

/** The quarters that begin in it. */
export function quarterPoints(
  subject: Subject,
  period: Period,
  known: Known,
): readonly ChartPoint[] {
  const spans = QUARTERS.map((name, at) => ({
    name,
    period: quarterPeriod(yearOf(period.start), at + 1),
  }))
  return counted(beginningIn(period, spans), { subject, known })
}

function beginningIn(period: Period, spans: readonly NamedPeriod[]): readonly NamedPeriod[] {
  return spans.filter((span) => within(span.period.start, period))
}

const QUARTERS = ['一季度', '二季度', '三季度', '四季度']

/** Every year that a report states or the register counts, oldest first. */
export function yearPoints(subject: Subject, known: Known): readonly ChartPoint[] {
  const rule = known.indicators.get(subject.indicator ?? '')?.counts
  const reported = reportsOf(undefined, known).map((report) => report.year ?? 0)
  const all = [...reported, ...(rule === undefined ? [] : countedYears(rule, known))]
  return [...new Set(all)]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const found = lookUp({ subject, scope: 'year', period: yearPeriod(year) }, known)
      return found.kind === 'found' ? pointOf(`${year}年`, found.figures[0]) : []
    })
}

/** The parts of a whole in a period, each with its share where they add up. */
export function partPoints(
  whole: Subject,
  { of, relation }: Parts,
  { period, known }: { readonly period?: Period; readonly known: Known },
): readonly ChartPoint[] {
  const one = (subject: Subject): Figure | undefined => {
    const found = lookUp({ subject, period, scope: 'year' }, known)
    return found.kind === 'found' ? found.figures[0] : undefined
  }
  const all = one(whole)
  return of.flatMap((indicator) => {
    const label = known.indicators.get(indicator)?.label ?? indicator
    const figure = one({ indicator, label })
    const part = figure && all && relation === 'sum' ? share(figure, all) : undefined
    return pointOf(label, figure, part?.ok === true ? part.value : undefined)
  })
}

interface NamedPeriod {
  readonly name: string
  readonly period: Period
}

interface SeriesGround {
  readonly subject: Subject
  readonly known: Known
}

function counted(
  spans: readonly NamedPeriod[],
  { subject, known }: SeriesGround,
): readonly ChartPoint[] {
  return spans.flatMap(({ name, period }) =>
    pointOf(name, registerCount({ subject }, period, known)),
  )
}

function pointOf(name: string, figure?: Figure, part?: Valued): readonly ChartPoint[] {
  if (!isValued(figure)) return []
  return [part === undefined ? { name, figure } : { name, figure, share: part }]
}

/** The year that a question without one means: this year once the register counts it, else the newest report's. */
export function yearMeant(
  subject: Subject,
  today: Period['start'],
  known: Known,
): number | undefined {
  const year = yearOf(today)
  if (registerCount({ subject }, yearPeriod(year), known) !== undefined) return year
  return reportsOf(undefined, known).at(-1)?.year
}
