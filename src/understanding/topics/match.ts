import type { Indicator } from '../../domain/figures/indicator.ts'
import type { Topic } from '../../ports/understanding.ts'
import type { Token } from './tag.ts'

/** Topics below this say too little about the question to be offered. */
const LEAST = 0.2
const MOST = 8

/** The indicators that the words may be about, best first. */
export function matchIndicators(
  tokens: readonly Token[],
  indicators: Iterable<Indicator>,
): readonly Topic[] {
  const said = new Set(tokens.flatMap((token) => token.concepts))
  const weight = tokens.reduce((sum, token) => sum + token.text.length, 0)
  if (said.size === 0) return []
  const topics: Scored[] = []
  for (const indicator of indicators) {
    const best = bestWay(indicator, { tokens, said, weight })
    if (best.match * best.coverage >= LEAST) topics.push(best)
  }
  return topics.sort(better).slice(0, MOST).map(topicOf)
}

interface Scored extends Topic {
  /** How many concepts the way of asking names: the more, the more exact. */
  readonly ways: number
}

interface Said {
  readonly tokens: readonly Token[]
  readonly said: ReadonlySet<string>
  readonly weight: number
}

function bestWay(indicator: Indicator, question: Said): Scored {
  const scored = indicator.about.map((about) => score(indicator, about, question))
  return scored.sort(better)[0] ?? nothing(indicator)
}

function score(indicator: Indicator, about: readonly string[], question: Said): Scored {
  const alternatives = about.map((each) => each.split('|'))
  const named = alternatives.filter((each) => each.some((one) => question.said.has(one))).length
  const may = new Set([...alternatives.flat(), ...indicator.also])
  const covered = question.tokens
    .filter((token) => token.concepts.some((concept) => may.has(concept)))
    .reduce((sum, token) => sum + token.text.length, 0)
  return {
    indicator: indicator.id,
    label: indicator.label,
    match: named / about.length,
    coverage: covered / question.weight,
    ways: about.length,
  }
}

function topicOf({ indicator, label, match, coverage }: Scored): Topic {
  return { indicator, label, match, coverage }
}

function better(a: Scored, b: Scored): number {
  return b.match * b.coverage - a.match * a.coverage || b.ways - a.ways
}

function nothing(indicator: Indicator): Scored {
  return { indicator: indicator.id, label: indicator.label, match: 0, coverage: 0, ways: 0 }
}
