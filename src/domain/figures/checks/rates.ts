import type { Finding } from '../finding.ts'
import type { ReadFigure, Report } from '../report.ts'
import { finding, isExact, named, sumOf } from './findings.ts'
import { isAlike, isCount, sentencesOf } from './sentences.ts'

/**
 * 收到16件,办结14件,办结率100%: rates against the counts beside them that they name. Uncertain only: the text may have
 * something else in mind.
 */
export function checkRates(report: Report): readonly Finding[] {
  return sentencesOf(report).flatMap(({ figures }) =>
    figures.flatMap((rate, place) => {
      const verb = verbOf(rate)
      if (verb === undefined) return []
      const before = figures.slice(0, place).filter(isCount)
      const part = before.findLast(({ label }) => verb.test(label) && !UNDONE.test(label))
      return part === undefined ? [] : checked(rate, part, before)
    }),
  )
}

const UNDONE = /未|尚|待|逾期|超期|不予/
/** What was done in time was done: nothing says of how much the rest is. */
const IN_TIME = /按[时期]|及时|如期|准时|法定|规定|限期/
/** Words that say of a matter that it was dealt with. */
const DEALT_WITH = /办结|答复|回复|办理|处理|办复|反馈|办毕/

/** What a count must say to be the one that the rate is a share of. */
function verbOf({ unit, label, value, kind }: ReadFigure): RegExp | undefined {
  const stem = unit === '%' ? /([\u4e00-\u9fff]{2})率$/.exec(label)?.[1] : undefined
  if (stem === undefined || kind !== 'number') return undefined
  if (value === 100 && IN_TIME.test(label)) return undefined
  return DEALT_WITH.test(stem) ? DEALT_WITH : new RegExp(stem)
}

function checked(rate: ReadFigure, part: ReadFigure, before: readonly ReadFigure[]): Finding[] {
  const others = before.filter(
    (one) => one !== part && isAlike(one, part) && isOneMatter(part, one),
  )
  if (others.length === 0) return []
  const wholes = [...others.map((one) => one.value ?? 0), ...sumsOfTwo(others)]
  const fits = wholes.some((whole) => isShare(rate, part.value ?? 0, whole))
  const numbers = others.map(({ value }) => value).join('、')
  return [
    fits
      ? finding('text-against-text', 'pass', [
          `“${named(rate)}”与“${named(part)}”相符`,
          [rate, part],
        ])
      : finding('text-against-text', 'uncertain', [
          `“${named(rate)}”与“${named(part)}”及前面所列的 ${numbers} 不符`,
          [rate, part, ...others],
        ]),
  ]
}

/** 回复留言35条 is none of 发布信息500条; 办结14件 may be of anything before. */
function isOneMatter(part: ReadFigure, { label }: ReadFigure): boolean {
  const thing = part.label.replaceAll(
    /(?:全部|均|已|按[时期]|及时|如期)|[的数]|办结|答复|回复|办理|处理/g,
    '',
  )
  const pairs = Array.from(thing, (_, at) => thing.slice(at, at + 2)).slice(0, -1)
  return thing.length <= SHORT || pairs.some((pair) => label.includes(pair))
}

/** 满意, 合格: no more than what the rate says itself. */
const SHORT = 2

/** What came in this year and what was left from the last. */
function sumsOfTwo(figures: readonly ReadFigure[]): readonly number[] {
  return figures.flatMap((one, place) =>
    figures.slice(place + 1).map((other) => sumOf([one, other])),
  )
}

/** All is all; else half of the last printed place, or the whole of it where the office cut instead of rounding. */
function isShare(rate: ReadFigure, part: number, whole: number): boolean {
  const value = rate.value ?? 0
  if (value === 100) return part === whole
  const places = String(value).split('.')[1]?.length ?? 0
  return whole > 0 && isExact(rate) && Math.abs((100 * part) / whole - value) < 10 ** -places
}
