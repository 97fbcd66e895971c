import { average, type Spread } from '../../src/domain/figures/lookups/derived.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { fail } from '../../src/domain/result.ts'
import { absent, type Computed, result } from './computed.ts'
import type { Operands } from './what-is-computed.ts'
import { sumOfSubjects } from './sums.ts'

interface YearParts {
  readonly said: RegExp
  /** What the spans of a year are called, as 每月. */
  readonly each: string
  in(year: number): number
}

const SPANS: readonly YearParts[] = [
  { said: /每个?月|一个月|月均|按月|per month|a month|monthly/iu, each: '每月', in: () => 12 },
  { said: /每个?季|一个?季|季均|per quarter|quarterly/iu, each: '每季度', in: () => 4 },
  { said: /每[天日]|一天|日均|per day|a day|daily/iu, each: '每天', in: daysIn },
]

/** Adds to 「平均」 what the question spreads the figure over, so that the next one can go on with it. */
export function withSpan(operations: readonly string[], question: string): readonly string[] {
  const span = SPANS.find(({ said }) => said.test(question))
  const each = span?.each ?? (PER_PART.test(question) ? PART : undefined)
  return each === undefined
    ? operations
    : operations.map((one) => (one.startsWith(AVERAGE) ? `${AVERAGE}:${each}` : one))
}

const PART = '每类'
/** 平均每类, 每一种平均, 平均一类几条, 各类平均 */
const PER_PART =
  /[每各](?:一|\d)?个?(?:大?类|种|项|渠道|方式|途径)|平均(?:到|下来|算)?一个?(?:大?类|种|项)|类均|per (?:category|class|type|kind|channel)|(?:each|a|every) (?:category|class|type|kind|channel)/iu

/** The operation as the catalogue of concepts names it. */
const AVERAGE = 'average'

/**
 * A year's figure spread over its months, quarters or days, or over what it is made of. How long something took on
 * average (平均几天办结) no count tells.
 *
 * @param each 每月, 每季度, 每天 or 每类
 */
export function averaged(operands: Operands, each: string | undefined): Computed {
  const { groups, label } = operands
  const span = SPANS.find((one) => one.each === each)
  if (span === undefined && groups.length > 1) return averageOfSubjects(operands)
  const [figure, ...others] = groups[0] ?? []
  if (figure === undefined) return absent(label)
  if (others.length > 0) return { kind: 'ambiguous', readings: [figure, ...others] }
  const over = span === undefined ? partsOver(each, figure, operands) : yearIn(span, figure)
  return spread(figure, { over, per: each }, operands)
}

function spread(
  figure: Figure,
  { over, per }: Partial<Spread>,
  { label, decimals }: Operands,
): Computed {
  if (over === undefined || per === undefined) return result(fail('no-average'), label)
  return result(average(figure, { over, per }, decimals), label)
}

/** `undefined` where the figure is of more than one year. */
function yearIn(span: YearParts, { scope, year }: Figure): number | undefined {
  return scope === 'year' ? span.in(year) : undefined
}

/** 「两个信箱平均收几件」 */
function averageOfSubjects(operands: Operands): Computed {
  const all = sumOfSubjects(operands)
  if (all.kind !== 'figure') return all
  return spread(all.figure, { over: operands.groups.length, per: '每项' }, operands)
}

/** How many parts the figure has; `undefined` where they overlap, or one is not told. */
function partsOver(
  each: string | undefined,
  { value }: Figure,
  { parts }: Operands,
): number | undefined {
  if (each !== PART || parts.length === 0 || parts.some((part) => part.value === undefined))
    return undefined
  const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0)
  return sum === value ? parts.length : undefined
}

function daysIn(year: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return leap ? 366 : 365
}
