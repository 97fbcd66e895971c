import type { Finding } from '../finding.ts'
import type { Indicator } from '../indicator.ts'
import type { ReadFigure, Report } from '../report.ts'
import { equation, finding, named, sumOf } from './findings.ts'
import { CARRIED, isAlike, isCount, type Sentence, sentencesOf } from './sentences.ts'

/**
 * 受理9件,同意公开4件,不予公开2件,信息不存在3件,全部办结: how applications ended, listed without 其中, where the sentence says
 * that all of them did. Uncertain only.
 */
export function checkOutcomes(
  report: Report,
  indicators: readonly Indicator[],
): readonly Finding[] {
  const ended = indicators.filter(({ outOf }) => outOf !== undefined)
  return sentencesOf(report).flatMap((sentence) =>
    ended.flatMap((done) => {
      const outcomes = done.parts.flatMap(({ of }) => of)
      return listed(sentence, [done.id, done.outOf ?? ''], outcomes)
    }),
  )
}

const ALL = /全部|均[已在按于予依]|都已|(?:已|全)(?:经)?办结/
const DIVIDED = /其中|包括|分别/

/** @param ids what was dealt with, and what came in */
function listed(
  { text, start, figures }: Sentence,
  ids: readonly string[],
  outcomes: readonly string[],
): Finding[] {
  const first = figures.findIndex(({ indicator }) => outcomes.includes(indicator ?? ''))
  const whole = figures
    .slice(0, Math.max(0, first))
    .findLast((one) => ids.includes(one.indicator ?? ''))
  if (whole === undefined) return []
  const list = runFrom(figures.slice(first), whole)
  const says = text.slice(start).split('。')[0] ?? ''
  if (list.length < 2 || !ALL.test(says) || DIVIDED.test(says)) return []
  const carried = figures.filter(({ label }) => CARRIED.test(label))
  if ([sumOf([whole]), sumOf([whole, ...carried])].includes(sumOf(list))) return []
  return [
    finding('sum-of-parts', 'uncertain', [
      `“${named(whole)}”全部办结,所列结果 ${equation(list)},与之不等`,
      [whole, ...list],
    ]),
  ]
}

/** Counted alike without a break, up to what is left to the next year. */
function runFrom(figures: readonly ReadFigure[], whole: ReadFigure): readonly ReadFigure[] {
  const end = figures.findIndex(
    (one) => !isCount(one) || !isAlike(one, whole) || CARRIED.test(one.label),
  )
  return end < 0 ? figures : figures.slice(0, end)
}
