import type { Finding } from '../finding.ts'
import type { Indicator } from '../indicator.ts'
import type { ReadFigure, Report } from '../report.ts'
import { finding, isExact, named } from './findings.ts'
import { isAlike, isCount, sentencesOf } from './sentences.ts'

/**
 * 600条,同比增长20%, and 比上年的500条: what a report says of the year before, against that year's own report. Uncertain
 * only: the older figure may have been put right since.
 */
export function checkGrowth(
  report: Report,
  previous: Report,
  indicators: readonly Indicator[],
): readonly Finding[] {
  const before = new Map(
    indicators.flatMap(({ id }) => {
      const value = valueIn(previous, id)
      return value === undefined ? [] : [[id, value] as const]
    }),
  )
  return sentencesOf(report).flatMap(({ figures }) =>
    figures.flatMap((said, place) => {
      const now = figures
        .slice(0, place)
        .findLast((one) => isCount(one) && one.indicator !== undefined)
      const then = before.get(now?.indicator ?? '')
      if (now === undefined || then === undefined || !isExact(said)) return []
      if (EARLIER.test(said.label)) return stated(said, now, then)
      return isFirstChange(figures, now, said) ? grown(said, now, then) : []
    }),
  )
}

/** Only other changes stand between, and the year before is not printed: 600条,比上年增加100条,增长20%. */
function isFirstChange(figures: readonly ReadFigure[], now: ReadFigure, said: ReadFigure): boolean {
  const between = figures.slice(figures.indexOf(now) + 1, figures.indexOf(said) + 1)
  return between.every(({ label }) => CHANGE.test(label))
}

function valueIn({ figures }: Report, id: string): number | undefined {
  const all = figures.filter(
    (one) =>
      one.indicator === id && one.scope === 'year' && isExact(one) && one.value !== undefined,
  )
  return (all.find((one) => one.cell !== undefined) ?? all[0])?.value
}

const EARLIER = /^(?:上年|去年|上一年|(?:19|20)\d{2}年)(?!.*结转)/
const CHANGE = /(?:增长|上升|提高|增加|减少|下降|同比)(?:了|率)?$/

/** 比上年的500条 */
function stated(said: ReadFigure, now: ReadFigure, then: number): Finding[] {
  if (!isAlike(said, now)) return []
  const same = said.value === then
  return [
    finding('year-against-year', same ? 'pass' : 'uncertain', [
      `正文“${named(said)}”,上年报告为 ${then},${same ? '一致' : '不一致'}`,
      [said],
    ]),
  ]
}

/** How much more or less, or how many in a hundred. */
function grown(said: ReadFigure, now: ReadFigure, then: number): Finding[] {
  const apart = Math.abs((now.value ?? 0) - then)
  const expected = said.unit === '%' ? (100 * apart) / then : isAlike(said, now) ? apart : undefined
  if (expected === undefined) return []
  const fits = Math.abs(expected - (said.value ?? 0)) < tolerance(said)
  return [
    finding('year-against-year', fits ? 'pass' : 'uncertain', [
      `“${named(said)}”:本年“${named(now)}”,上年报告为 ${then},${fits ? '相符' : '不符'}`,
      [said, now],
    ]),
  ]
}

/** Half of the last printed place, or the whole of it where the office cut instead of rounding. */
function tolerance({ value = 0 }: ReadFigure): number {
  return 10 ** -(String(value).split('.')[1]?.length ?? 0)
}
