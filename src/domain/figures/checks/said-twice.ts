import type { Finding } from '../finding.ts'
import type { ReadFigure, Report } from '../report.ts'
import { finding, named } from './findings.ts'
import { isAlike, isCount } from './sentences.ts'

/** Shorter names are those of many things. */
const LONG_ENOUGH = 6

/**
 * What the prose counts twice by the very same words outside the catalogue, and a year's count greater than that of all
 * years. Uncertain only: two things may go by one name.
 */
export function checkSaidTwice({ figures }: Report): readonly Finding[] {
  const counts = figures.filter((one) => one.cell === undefined && isCount(one))
  return counts.flatMap((one, place) =>
    counts
      .slice(place + 1)
      .flatMap((other) => [...sameWords(one, other), ...beyondAll(one, other)]),
  )
}

function sameWords(one: ReadFigure, other: ReadFigure): Finding[] {
  const isNamed = one.indicator === undefined && one.label.length >= LONG_ENOUGH
  const isSame = one.label === other.label && isAlike(one, other) && one.quote !== other.quote
  if (!isNamed || !isSame || one.value === other.value) return []
  return [
    finding('text-against-text', 'uncertain', [
      `正文两处“${one.label}”:${named(one)};${named(other)},两处名称相同而数字不同`,
      [one, other],
    ]),
  ]
}

/** 累计500条,其中2022年620条 */
function beyondAll(one: ReadFigure, other: ReadFigure): Finding[] {
  if (one.indicator === undefined || one.indicator !== other.indicator) return []
  const [year, all] = one.scope === 'year' ? [one, other] : [other, one]
  if (year.scope === all.scope || (year.value ?? 0) <= (all.value ?? 0)) return []
  return [
    finding('text-against-text', 'uncertain', [
      `“${named(year)}”多于“${named(all)}”,累计数不应少于本年数`,
      [year, all],
    ]),
  ]
}
