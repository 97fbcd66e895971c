import { amount, figureLine, sourceLines } from '../../src/dialogue/present/figures.ts'
import type { Saying } from '../../src/dialogue/skill.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { periodName } from '../../src/domain/time/period-kind.ts'
import type { RankRange } from './places.ts'
import { standingAt } from './ranks.ts'

/** So many are told to who asks only for the first. */
const SHORT = 3

/**
 * Who stands at the place, and the order; figures of one year and one place in a report say both once.
 *
 * @param whole a ranking is asked for, and not only who stands there
 */
export function ranking(figures: readonly Figure[], place: RankRange, whole: boolean): Saying {
  const asked = standingAt(figures, place)
  const last = figures.findLastIndex((figure) => asked.includes(figure)) + 1
  const shown = whole ? figures : figures.slice(0, Math.max(SHORT, last))
  const names = asked.map(
    (figure) => `${nameIn(figures, figure)}${place.from > 1 ? amount(figure) : ''}`,
  )
  return {
    text: [
      `${headOf(shown)}${placeName(place)}的是${names.join('、')}。依次为:`,
      ...shown.map((figure) => `· ${inShort(shown) ? shortLine(figure) : figureLine(figure)}`),
      placesOf(shown),
    ].join('\n'),
    outcome: 'answered',
    figures: [...asked, ...shown.filter((figure) => !asked.includes(figure))],
    choices: shown.length < figures.length ? [{ text: '公开信息的分类情况' }] : [],
    evidence: [String(place.from)],
  }
}

/** Years of one subject are told apart by the year. */
function nameIn(figures: readonly Figure[], { label, year }: Figure): string {
  return allTheSame(figures.map((one) => one.label)) ? `${year}年` : `“${label}”`
}

function placeName({ first, from }: RankRange): string {
  const many = first === 'largest' ? '多' : '少'
  return from === 1 ? `最${many}` : `第${from}${many}`
}

function headOf(figures: readonly Figure[]): string {
  const [figure] = figures
  if (figure === undefined || !inShort(figures)) return ''
  const { year, period, scope, office } = figure
  const when = period === undefined ? `${year}年` : periodName(period)
  return scope === 'cumulative' ? `截至${year}年底历年累计,${office}` : `${when},${office}`
}

function inShort(figures: readonly Figure[]): boolean {
  return allTheSame(figures.map(({ year, scope, office }) => `${year} ${scope} ${office}`))
}

function shortLine(figure: Figure): string {
  return `“${figure.label}”${amount(figure)}`
}

/** One place for all, or each with its own. */
function placesOf(figures: readonly Figure[]): string {
  const places = figures.map(({ source }) =>
    source.basis === 'report' ? `《${source.document}》${source.section ?? ''}` : undefined,
  )
  const [place] = places
  return place !== undefined && allTheSame(places) ? `出处:${place}` : sourceLines(figures)
}

function allTheSame(values: readonly (string | undefined)[]): boolean {
  return new Set(values).size === 1
}
