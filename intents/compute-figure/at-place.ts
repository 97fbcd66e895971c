import type { Topic } from '../../src/dialogue/skill.ts'
import type { Figure, Scope } from '../../src/domain/figures/figure.ts'
import type { Indicator } from '../../src/domain/figures/indicator.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import { lookUp } from '../../src/domain/figures/lookups/lookup.ts'
import { wholeOf as wholeIndicator } from '../../src/domain/figures/wholes.ts'
import type { Period } from '../../src/domain/time/period.ts'

/** Where a figure is looked for. */
export interface FigurePlace {
  readonly period?: Period
  readonly scope: Scope
  /** What the question divides by: the parts of no other division answer it. */
  readonly by?: string
  readonly known: Known
}

/** All readings of a topic. */
export function figuresOf(topic: Topic, { period, scope, known }: FigurePlace): readonly Figure[] {
  const found = lookUp({ subject: topic, period, scope }, known)
  return found.kind === 'found' ? found.figures : []
}

export function one(topic: Topic, place: FigurePlace): Figure | undefined {
  return figuresOf(topic, place)[0]
}

/** What the topic is a part of, or its rate is out of. */
export function wholeOf({ indicator }: Topic, place: FigurePlace): Figure | undefined {
  const whole = wholeIndicator(indicator, place.known.indicators)
  return whole && one(topicOf(whole.id, place.known), place)
}

/** What the topic is made of; what stands beside it where it is a part itself. */
export function partsOf({ indicator }: Topic, place: FigurePlace): readonly Figure[] {
  const all = [...place.known.indicators.values()]
  const own = place.known.indicators.get(indicator ?? '')?.parts ?? []
  const beside = all.flatMap((each) => each.parts).filter(({ of }) => of.includes(indicator ?? ''))
  const fitting = [...own, ...beside].filter(({ by }) => place.by === undefined || by === place.by)
  const parts = fitting.sort(sumsFirst)[0]?.of ?? []
  return parts.flatMap((id) => one(topicOf(id, place.known), place) ?? [])
}

function sumsFirst(a: Indicator['parts'][number], b: Indicator['parts'][number]): number {
  return Number(a.relation === 'overlap') - Number(b.relation === 'overlap')
}

export function topicOfFigure({ indicator, label }: Pick<Figure, 'indicator' | 'label'>): Topic {
  return { indicator, label, match: 1, coverage: 1 }
}

export function topicOf(id: string, { indicators }: Known): Topic {
  const label = indicators.get(id)?.label ?? id
  return { indicator: id, label, match: 1, coverage: 1 }
}
