import {
  average,
  type Undefined as Incomputable,
} from '../../src/domain/figures/lookups/derived.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'

/** Why nothing came of it. */
export type Undefined = Incomputable | 'no-average'

interface Span {
  readonly said: RegExp
  /** What the spans of a year are called, as 每月. */
  readonly each: string
  in(year: number): number
}

const SPANS: readonly Span[] = [
  { said: /每个?月|一个月|月均|按月|per month|a month|monthly/iu, each: '每月', in: () => 12 },
  { said: /每个?季|一个?季|季均|per quarter|quarterly/iu, each: '每季度', in: () => 4 },
  { said: /每[天日]|一天|日均|per day|a day|daily/iu, each: '每天', in: daysIn },
]

/** Adds to 「平均」 what the question spreads the figure over, so that the next one can go on with it. */
export function withSpan(operations: readonly string[], question: string): readonly string[] {
  const span = SPANS.find(({ said }) => said.test(question))
  return span === undefined
    ? operations
    : operations.map((one) => (one === AVERAGE ? `${AVERAGE}:${span.each}` : one))
}

/** The operation as the catalogue of concepts names it. */
const AVERAGE = 'average'

/**
 * A year's figure spread over its months, quarters or days. How long something took on average (平均几天办结) no
 * count tells.
 *
 * @param each 每月, 每季度 or 每天
 * @returns `no-average` where there is none of them, or the figure is of more than one year
 */
export function averageOver(each: string | undefined, figure: Figure): Figure | Undefined {
  const span = SPANS.find((one) => one.each === each)
  if (span === undefined || figure.scope !== 'year') return 'no-average'
  return average(figure, span.in(figure.year), span.each)
}

function daysIn(year: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return leap ? 366 : 365
}
