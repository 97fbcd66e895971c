import type { Item } from '../register/item.ts'
import { yearOf } from '../time/civil-date.ts'
import { type Period, yearPeriod } from '../time/period.ts'
import { registerCount } from './counted.ts'
import { difference, sum } from './derived.ts'
import type { Figure, Scope } from './figure.ts'
import { type Known, reportsOf } from './known.ts'
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
  if (own !== undefined) return [own, ...grown(own, asked, known)]
  const back = computedBack(end, { asked, known })
  if (back !== undefined) return [back]
  const last = reportsOf(asked.office, known).findLast((each) => (each.year ?? 0) < end)?.year
  const base = last === undefined ? undefined : printed(last, 'cumulative', { asked, known })
  return base === undefined ? [] : grown(base, { ...asked, period }, known)
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
  return after && during && difference(after, during, { year: end, scope: 'cumulative' })
}

/** The last printed cumulative figure and what the register published after it, where it published anything. */
function grown(base: Figure, asked: Asked, known: Known): readonly Figure[] {
  const until = asked.period ?? yearPeriod(Math.max(base.year, ...known.items.map(publicYear)))
  const period = { start: yearPeriod(base.year + 1).start, end: until.end }
  if (period.start > period.end) return []
  const counted = registerCount(asked, period, known)
  if (counted === undefined) return []
  return [sum([base, counted], { year: yearOf(period.end), scope: 'cumulative' })]
}

function publicYear({ publishedOn }: Item): number {
  return publishedOn === undefined ? 0 : yearOf(publishedOn)
}
