import { yearOf } from '../../time/civil-date.ts'
import { type Period, yearPeriod } from '../../time/period.ts'
import { countedYears, registerCount } from './counted.ts'
import { difference, sum } from './derived.ts'
import type { Figure, Scope } from '../figure.ts'
import { type Known, reportsOf } from '../known.ts'
import { printedFigures, type Subject } from './printed.ts'

interface Asked {
  readonly subject: Subject
  readonly office?: string
  /** `undefined` when nobody named a year: then what came after the newest report is told too. */
  readonly period?: Period
}

interface Ground {
  /** Up to the end of which year. */
  readonly period: Period
  readonly known: Known
}

/**
 * 历年累计 up to the end of a year: printed by its report; computed back from the next year's report; or
 * computed on from the last report with what the register has published since. Empty where none is possible.
 */
export function cumulativeFigures(asked: Asked, { period, known }: Ground): readonly Figure[] {
  const end = yearOf(period.end)
  const own = printed(end, 'cumulative', { asked, known })
  if (own !== undefined) return grownSince(own, asked, known) ?? [own]
  const back = computedBack(end, { asked, known })
  if (back !== undefined) return [back]
  const base = latestBase(asked.period === undefined ? Infinity : end, { asked, known })
  return base === undefined ? [] : goneOnFrom(base, asked, { period, known })
}

/** A base that nothing was added to answers for its own year and for no later one. */
function goneOnFrom(base: Figure, asked: Asked, { period, known }: Ground): readonly Figure[] {
  const upTo = asked.period === undefined ? asked : { ...asked, period }
  return grownSince(base, upTo, known) ?? (base.year >= yearOf(period.end) ? [base] : [])
}

/** What the count goes on from: the last report before that year's end, or an opening balance after it. */
function latestBase(end: number, { asked, known }: Base): Figure | undefined {
  const last = reportsOf(asked.office, known).findLast((each) => (each.year ?? 0) < end)?.year
  const reported = last === undefined ? undefined : printed(last, 'cumulative', { asked, known })
  const balance = openingBalance(end, { asked, known })
  return (balance?.year ?? 0) > (reported?.year ?? 0) ? balance : reported
}

interface Base {
  readonly asked: Asked
  readonly known: Known
}

/** The newest opening balance (期初累计) of the indicator that reaches no further than that year. */
function openingBalance(end: number, { asked, known }: Base): Figure | undefined {
  const { indicator, label } = asked.subject
  if (indicator === undefined || asked.office !== undefined) return undefined
  const balance = known.registers?.balances.findLast(
    (one) => one.indicator === indicator && one.upTo <= end,
  )
  if (balance === undefined) return undefined
  return {
    indicator,
    label: known.indicators.get(indicator)?.label ?? label,
    office: known.office.shortName,
    year: balance.upTo,
    scope: 'cumulative',
    value: balance.value,
    unit: known.indicators.get(indicator)?.unit,
    source: { basis: 'ledger', entries: [balance.id] },
  }
}

function printed(
  year: number,
  scope: Scope,
  { asked, known }: { readonly asked: Asked; readonly known: Known },
): Figure | undefined {
  const report = reportsOf(asked.office, known).find((each) => each.year === year)
  return report && printedFigures(report, { subject: asked.subject, scope }, known.office)[0]
}

/** 2017年末 = 2018年末 − 2018年 */
function computedBack(
  end: number,
  ground: { readonly asked: Asked; readonly known: Known },
): Figure | undefined {
  const after = printed(end + 1, 'cumulative', ground)
  const during = printed(end + 1, 'year', ground)
  const before = after && during && difference(after, during, { year: end, scope: 'cumulative' })
  return before?.ok === true ? before.value : undefined
}

/**
 * The last printed cumulative figure and what the register published in each year after it. The years of which
 * nothing is stored are named: they may have had some.
 */
function grownSince(base: Figure, asked: Asked, known: Known): readonly Figure[] | undefined {
  const rule = known.indicators.get(asked.subject.indicator ?? '')?.counts
  const last = Math.max(base.year, ...(rule === undefined ? [] : countedYears(rule, known)))
  const end = asked.period === undefined ? last : yearOf(asked.period.end)
  const years = Array.from({ length: end - base.year }, (_, i) => base.year + 1 + i)
  const counts = years.map((year) => registerCount(asked, yearPeriod(year), known))
  const counted = counts.filter((count) => count !== undefined)
  if (counted.length === 0) return undefined
  const gaps = years.filter((_, i) => counts[i] === undefined)
  const note = gaps.length === 0 ? undefined : `${runsOf(gaps)}没有存数,未计入`
  return [sum([base, ...counted], { year: end, scope: 'cumulative' }, note)]
}

/** 2019–2024年、2026年 */
function runsOf(years: readonly number[]): string {
  const runs: number[][] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run?.at(-1) === year - 1) run.push(year)
    else runs.push([year])
  }
  return runs
    .map((run) =>
      run.length === 1 ? `${run[0] ?? ''}年` : `${run[0] ?? ''}–${run.at(-1) ?? ''}年`,
    )
    .join('、')
}
