import { oncePer } from '../../domain/once.ts'
import type { Indicator } from '../../domain/figures/indicator.ts'
import type { Topic } from '../../ports/understanding.ts'
import type { Token } from './token.ts'

/** Topics below this say too little about the question to be offered. */
const LEAST = 0.2
const MOST = 8

/** The indicators that the words may be about, best first. */
export function matchIndicators(
  tokens: readonly Token[],
  indicators: readonly Indicator[],
): readonly Topic[] {
  const said = new Set(tokens.flatMap((token) => token.concepts))
  const weight = tokens.reduce((sum, token) => sum + token.text.length, 0)
  if (said.size === 0) return []
  const topics: Scored[] = []
  for (const indicator of namedBy(said, indicators)) {
    const best = bestWay(indicator, { tokens, said, weight })
    if (best !== undefined && best.match * best.coverage >= LEAST) topics.push(best)
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

/** The positions of the indicators that a concept may name, by the concept. */
type Naming = ReadonlyMap<string, readonly number[]>

/** Those that any of the concepts may name, in the order of the catalogue: what none names cannot match. */
function namedBy(
  said: ReadonlySet<string>,
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const naming = namingOf(indicators)
  const places = new Set([...said].flatMap((concept) => naming.get(concept) ?? []))
  return [...places].sort((a, b) => a - b).flatMap((place) => indicators[place] ?? [])
}

const namingOf = oncePer((indicators: readonly Indicator[]): Naming => {
  const naming = new Map<string, number[]>()
  for (const [place, indicator] of indicators.entries())
    for (const concept of new Set(waysOf(indicator).flatMap(({ all }) => all.flat()))) {
      const places = naming.get(concept) ?? []
      naming.set(concept, places)
      places.push(place)
    }
  return naming
})

function bestWay(indicator: Indicator, question: Said): Scored | undefined {
  let best: Scored | undefined
  for (const way of waysOf(indicator)) {
    const scored = score(indicator, way, question)
    if (scored !== undefined && (best === undefined || better(scored, best) < 0)) best = scored
  }
  return best
}

/** @returns `undefined` when the question names nothing of it */
function score(indicator: Indicator, { all, may }: Way, question: Said): Scored | undefined {
  const named = all.filter((each) => each.some((one) => question.said.has(one))).length
  if (named === 0) return undefined
  const covered = question.tokens
    .filter((token) => token.concepts.some((concept) => may.has(concept)))
    .reduce((sum, token) => sum + token.text.length, 0)
  return {
    indicator: indicator.id,
    label: indicator.label,
    match: named / all.length,
    coverage: covered / question.weight,
    ways: all.length,
  }
}

/** One way of asking for an indicator. */
interface Way {
  /** All that is to be named, each by any of its concepts. */
  readonly all: readonly (readonly string[])[]
  /** Every concept that may be said with it. */
  readonly may: ReadonlySet<string>
}

/** Taken apart once: every message is held against the whole catalogue. */
const waysOf = oncePer((indicator: Indicator): readonly Way[] =>
  indicator.about.map((about) => {
    const all = about.map((each) => each.split('|'))
    return { all, may: new Set([...all.flat(), ...indicator.also]) }
  }),
)

function topicOf({ indicator, label, match, coverage }: Scored): Topic {
  return { indicator, label, match, coverage }
}

function better(a: Scored, b: Scored): number {
  return b.match * b.coverage - a.match * a.coverage || b.ways - a.ways
}
