import { yearOf } from '../../time/civil-date.ts'
import { type Period, yearOfPeriod, yearPeriod } from '../../time/period.ts'
import { closedWhole } from './closed-whole.ts'
import { registerCount } from './counted.ts'
import { cumulativeFigures } from './cumulative.ts'
import type { Figure, Passage, Scope } from '../figure.ts'
import { type Known, reportsOf } from '../known.ts'
import { isOurs } from '../office.ts'
import { printedFigures, type Subject } from './printed.ts'
import type { Report } from '../report.ts'

/** What is asked for, with everything resolved. */
export interface Wanted {
  readonly subject: Subject
  /** The body, as its reports name it; `undefined` for our own office. */
  readonly office?: string
  /** `undefined`: whatever is newest. */
  readonly period?: Period
  readonly scope: Scope
}

/** Never one kind of nothing for another: announced without a number, absent from the report, no report at all. */
export type Lookup =
  | {
      readonly kind: 'found'
      readonly figures: readonly Figure[]
      /** What the register counted in the same year after the report: named beside it, never added. */
      readonly beside?: Figure
    }
  | { readonly kind: 'announced'; readonly year: number; readonly passage: Passage }
  | { readonly kind: 'not-in-report'; readonly year: number }
  | { readonly kind: 'no-report'; readonly period?: Period; readonly newest?: number }
  /** The report covers the whole year only. */
  | { readonly kind: 'no-part-of-year'; readonly period: Period; readonly year: number }

/** Looks a figure up: a printed one where a report covers the year, else the register's count, else nothing. */
export function lookUp(wanted: Wanted, known: Known): Lookup {
  const reports = reportsOf(wanted.office, known)
  const newest = reports.at(-1)?.year
  const period = wanted.period ?? newestPeriod(newest, wanted.scope, known)
  if (period === undefined) return { kind: 'no-report', newest }
  if (wanted.scope === 'cumulative') return cumulative(wanted, period, known)
  const report = reports.find((each) => each.year === yearOf(period.start))
  const year = yearOfPeriod(period)
  if (report !== undefined && year !== undefined) return inReport(report, wanted, { year, known })
  const counted = registerCount(wanted, period, known)
  if (counted !== undefined) return { kind: 'found', figures: [counted] }
  return nothing(period, report, newest)
}

function nothing(period: Period, report: Report | undefined, newest: number | undefined): Lookup {
  return report?.year === undefined
    ? { kind: 'no-report', period, newest }
    : { kind: 'no-part-of-year', period, year: report.year }
}

/** The newest report's year; before the first report, what had come together when the register began. */
function newestPeriod(
  newest: number | undefined,
  scope: Scope,
  { registers }: Known,
): Period | undefined {
  const opening = scope === 'cumulative' ? registers?.balances.at(-1)?.upTo : undefined
  const year = newest ?? opening
  return year === undefined ? undefined : yearPeriod(year)
}

function inReport(
  report: Report,
  wanted: Wanted,
  { year, known }: { readonly year: number; readonly known: Known },
): Lookup {
  const { subject, scope } = wanted
  const figures = printedFigures(report, { subject, scope }, known.office)
  const beside = isOurs(known.office, report.office)
    ? registerCount({ subject }, yearPeriod(year), known)
    : undefined
  if (figures.length > 0)
    return { kind: 'found', figures, beside: beside?.value === 0 ? undefined : beside }
  const all = closedWhole(wanted, year, known)
  if (all !== undefined) return { kind: 'found', figures: [all] }
  const announced = announcement(report, subject, known)
  return announced === undefined
    ? { kind: 'not-in-report', year }
    : { kind: 'announced', year, passage: announced }
}

/** A heading that promises the number and gives none. */
function announcement(
  report: Report,
  { indicator, label }: Subject,
  known: Known,
): Passage | undefined {
  const entry = indicator === undefined ? undefined : known.indicators.get(indicator)
  const names = [label, ...(entry?.printed ?? [])]
  const evidence = report.findings
    .filter((finding) => finding.rule === 'announced-not-stated')
    .flatMap((finding) => finding.evidence)
    .find(({ quote }) => names.some((name) => quote.includes(name)))
  return evidence && { document: report.title, quote: evidence.quote }
}

/** What came together by the middle of a year no report says. */
function endsAYear({ end }: Period): boolean {
  return end === yearPeriod(yearOf(end)).end
}

function isOf({ end }: Period): (report: Report) => boolean {
  return ({ year }) => year === yearOf(end)
}

function cumulative(wanted: Wanted, period: Period, known: Known): Lookup {
  const reports = reportsOf(wanted.office, known)
  if (!endsAYear(period)) return nothing(period, reports.find(isOf(period)), reports.at(-1)?.year)
  const figures = cumulativeFigures(wanted, { period, known })
  if (figures.length > 0) return { kind: 'found', figures }
  const year = yearOf(period.end)
  return reports.some((each) => each.year === year)
    ? { kind: 'not-in-report', year }
    : { kind: 'no-report', period, newest: reports.at(-1)?.year }
}
