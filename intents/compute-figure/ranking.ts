import { amount, figureLine, sourceLines } from '../../src/dialogue/present/figures.ts'
import type { Draft } from '../../src/dialogue/skill.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { periodName } from '../../src/domain/time/period-kind.ts'

interface Asked {
  readonly first: 'largest' | 'smallest'
  /** A ranking is asked for, and not only who comes first. */
  readonly whole: boolean
}

/** So many are told to who asks only for the first. */
const SHORT = 3

/** The first, and who comes after; figures of one year and one place in a report say both once. */
export function ranking(figures: readonly Figure[], { first, whole }: Asked): Draft {
  const most = Math.max(SHORT, firstsOf(figures).length)
  const shown = whole ? figures : figures.slice(0, most)
  const word = first === 'largest' ? '最多' : '最少'
  return {
    text: [
      `${headOf(shown)}${word}的是${firstsOf(shown).join('、')}。依次为:`,
      ...shown.map((figure) => `· ${inShort(shown) ? shortLine(figure) : figureLine(figure)}`),
      placesOf(shown),
    ].join('\n'),
    outcome: 'answered',
    figures: shown,
    choices: shown.length < figures.length ? [{ text: '公开信息的分类情况' }] : [],
  }
}

/** All that share the first place are first. */
function firstsOf(figures: readonly Figure[]): readonly string[] {
  return figures.filter(({ value }) => value === figures[0]?.value).map(({ label }) => `“${label}”`)
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
