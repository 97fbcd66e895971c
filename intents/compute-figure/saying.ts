import { figureLine, sourceLines } from '../../src/dialogue/present/figures.ts'
import type { Saying } from '../../src/dialogue/skill.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import type { Computed } from './computed.ts'
import { ranking } from './ranking.ts'

const WHY = {
  blank: '要用到的数在原文里是空白,算不出来。',
  'of-zero': '分母是零,比率没有意义。',
  absent: '要用到的数库中没有,算不出来。',
  'no-such-place': '没有那么多项,排不到这个名次。',
  'no-average':
    '已公开的只有件数,只能算一年里每月、每季度、每天或各分项平均多少,算不出办理天数等别的平均数。',
}

/** @param whole a ranking is asked for, and not only who comes first */
export function computedSaying(computed: Computed, whole = false): Saying {
  if (isNothing(computed)) return without(computed)
  switch (computed.kind) {
    case 'figure':
      return ofFigures([computed.figure], `${figureLine(computed.figure)}。`)
    case 'figures':
      return oneByOne(computed.figures)
    case 'ranked':
      return ranking(computed.figures, computed.place, whole)
    case 'ambiguous':
      return whichOf(computed.readings)
  }
}

function whichOf(readings: readonly Figure[]): Saying {
  return {
    text: `相符的数不止一个,原文没有说明它们之间的关系,不能直接合算。请说明用哪一个:\n${readings.map(({ label }) => `· ${label}`).join('\n')}`,
    outcome: 'clarify',
    choices: readings.map(({ label }) => ({ text: label })),
    evidence: readings.map(({ label }) => label),
  }
}

type Nothing = Extract<Computed, { readonly kind: 'incomputable' | 'only-year' | 'no-year-before' }>

const NOTHING: ReadonlySet<string> = new Set(['incomputable', 'only-year', 'no-year-before'])

function isNothing(computed: Computed): computed is Nothing {
  return NOTHING.has(computed.kind)
}

function without(computed: Nothing): Saying {
  switch (computed.kind) {
    case 'incomputable':
      return nothing(computed)
    case 'only-year':
      return onlyYear(computed.figure)
    case 'no-year-before':
      return {
        text: `库中没有${computed.year}年的“${computed.label}”,不能和上一年比较。`,
        outcome: 'no-data',
        evidence: [String(computed.year), computed.label],
      }
  }
}

function nothing({ label, why }: Extract<Computed, { readonly kind: 'incomputable' }>): Saying {
  return { text: `“${label}”:${WHY[why]}`, outcome: 'no-data', evidence: [label] }
}

function oneByOne(figures: readonly Figure[]): Saying {
  return ofFigures(figures, figures.map((one) => `· ${figureLine(one)}`).join('\n'))
}

function onlyYear({ label, year }: Figure): Saying {
  return {
    text: `库中只有${year}年的“${label}”,没有别的年份可比。`,
    outcome: 'no-data',
    choices: [{ text: `${year}年${label}` }],
    evidence: [String(year), label],
  }
}

function ofFigures(figures: readonly Figure[], first: string): Saying {
  return { text: `${first}\n${sourceLines(figures)}`, outcome: 'answered', figures }
}
