import type { Finding } from '../finding.ts'
import { finding, isExact, named } from './findings.ts'
import { mayBeShareOf } from './named-whole.ts'
import type { ReadFigure, Report } from '../report.ts'

/**
 * Shares, growth, differences and multiples of the prose against the counts beside them. What the counts cannot give is
 * uncertain only: the text may compare with something that it does not print.
 */
export function checkRatios(report: Report): readonly Finding[] {
  const prose = report.figures
    .filter((one) => one.cell === undefined)
    .sort((one, other) => one.span.start - other.span.start)
  return prose.flatMap((ratio, place) => {
    const base = prose[place - 1]
    const kind = kindOf(ratio, base)
    if (kind === undefined || base === undefined || !isCount(base)) return []
    const near = prose.filter(
      (one) => one !== ratio && isNear(report, one, ratio) && isAlike(one, base),
    )
    return checked({ text: report.text, ratio, base, near }, kind)
  })
}

/** What stands before a count. */
type WordsOf = (one: ReadFigure) => string

/** How a ratio comes from two counts. */
interface Kind {
  /** What the count beside the ratio and another give, in each way that the words allow. */
  readonly fits: (base: ReadFigure, other: ReadFigure, wordsOf: WordsOf) => readonly number[]
  /** Which counts the one beside the ratio may be compared with. */
  readonly others: (base: ReadFigure, other: ReadFigure, wordsOf: WordsOf) => boolean
}

const SHARE: Kind = {
  fits: (part, whole) => [(100 * of(part)) / of(whole)],
  others: (part, whole) => of(whole) >= of(part),
}
/** Growth says from what only where an earlier count is printed. */
const LAST_YEAR = /去年|上年|上一年|同期|[比较由从与](?:19|20)\d{2}年/
const EARLIER = /去年|上年|上一年|同期|(?:19|20)\d{2}年度?[^。,，;；]*$/
const GROWTH: Kind = {
  fits: (one, other, wordsOf) => {
    const apart = 100 * Math.abs(of(one) - of(other))
    const earlier = [one, other].filter((count) => LAST_YEAR.test(wordsOf(count)))
    return (earlier.length === 1 ? earlier : [one, other]).map((count) => apart / of(count))
  },
  others: (now, before, wordsOf) =>
    now !== before && (EARLIER.test(wordsOf(before)) || LAST_YEAR.test(wordsOf(now))),
}
const MULTIPLE: Kind = {
  fits: (now, before) => [of(now) / of(before), of(before) / of(now), of(now) / of(before) - 1],
  others: (now, before) => now !== before,
}

/** 412条,比上年增加57条,增长16.1%: how many more, of how many there were. */
const MORE: Kind = {
  fits: (more, now) => [-1, 1].map((sign) => (100 * of(more)) / (of(now) + sign * of(more))),
  others: (more, now) => now !== more && of(now) >= of(more),
}

/** 200条,比上年的150条增加50条: what lies between two counts, where the earlier one is printed. */
const DIFFERENCE: Kind = {
  fits: (one, other) => [Math.abs(of(one) - of(other))],
  others: (one, other, wordsOf) =>
    one !== other && [one, other].some((count) => LAST_YEAR.test(wordsOf(count))),
}

function of({ value = 0 }: ReadFigure): number {
  return value
}

function kindOf(ratio: ReadFigure, base: ReadFigure | undefined): Kind | undefined {
  if (ratio.kind !== 'number') return undefined
  return isCount(ratio) && MORE_OR_LESS.test(ratio.label) ? DIFFERENCE : rateKind(ratio, base)
}

function rateKind({ unit, label }: ReadFigure, base: ReadFigure | undefined): Kind | undefined {
  if (unit === '倍') return MULTIPLE
  if (unit !== '%') return undefined
  if (/占|比例|比重/.test(label)) return SHARE
  return CHANGE.test(label) ? changeFrom(base) : undefined
}

function changeFrom(base: ReadFigure | undefined): Kind {
  return MORE_OR_LESS.test(base?.label ?? '') ? MORE : GROWTH
}

const MORE_OR_LESS = /(?:增加|减少|增长|下降)$/

const CHANGE = /增长|上升|提高|增加|减少|下降|同比|[增降升涨]幅/

function isCount(figure: ReadFigure): boolean {
  return isExact(figure) && figure.unit !== '%' && figure.unit !== '倍'
}

const FAR = 300

/** In the same sentence or not far before it. */
function isNear({ text }: Report, one: ReadFigure, ratio: ReadFigure): boolean {
  const [first, last] = [one, ratio].sort((a, b) => a.span.start - b.span.start)
  if (first === undefined || last === undefined || !isCount(one)) return false
  const between = text.slice(first.span.end, last.span.start)
  return between.length < FAR && (one.span.start < ratio.span.start || !/[。;；\n]/.test(between))
}

function isAlike(one: ReadFigure, base: ReadFigure): boolean {
  return one.unit === base.unit && one.scope === base.scope
}

const WORDS = 16

interface Claim {
  readonly text: string
  readonly ratio: ReadFigure
  readonly base: ReadFigure
  readonly near: readonly ReadFigure[]
}

/** Half of the last printed place, or the whole of it where the office cut instead of rounding. */
function tolerance({ value = 0 }: ReadFigure): number {
  const places = String(value).split('.')[1]?.length ?? 0
  return 10 ** -places
}

function checked({ text, ratio, base, near }: Claim, { fits, others }: Kind): Finding[] {
  const wordsOf: WordsOf = ({ span }) =>
    text.slice(Math.max(0, span.start - WORDS), span.start).replaceAll(/\s/g, '')
  const candidates = near.filter(
    (one) =>
      (one.value ?? 0) > 0 && others(base, one, wordsOf) && mayBeShareOf(ratio, one, wordsOf(one)),
  )
  if (candidates.length === 0 || candidates.every((one) => one === base)) return []
  const fitting = candidates.find((one) =>
    fits(base, one, wordsOf).some(
      (number) => Math.abs(number - (ratio.value ?? 0)) < tolerance(ratio),
    ),
  )
  const said = `“${named(ratio)}”`
  if (fitting !== undefined)
    return [
      finding('text-against-text', 'pass', [
        `${said}与“${named(base)}”“${named(fitting)}”相符`,
        [ratio, base, fitting],
      ]),
    ]
  return [
    finding('text-against-text', 'uncertain', [
      `${said}由前后所列的数(${[base, ...candidates.filter((one) => one !== base)].map((one) => one.value).join('、')})算不出来`,
      [ratio, base, ...candidates.filter((one) => one !== base)],
    ]),
  ]
}
