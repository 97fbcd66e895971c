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
  const said = new Set<string>()
  let weight = 0
  for (const { concepts, text } of tokens) {
    for (const concept of concepts) said.add(concept)
    weight += text.length
  }
  if (said.size === 0) return []
  const topics: Scored[] = []
  for (const asked of namedBy(said, indicators)) {
    const best = bestWay(asked, { tokens, said, weight })
    if (best !== undefined && best.match * best.coverage >= LEAST) topics.push(best)
  }
  if (topics.length > 1) topics.sort(better)
  return topics.slice(0, MOST).map(topicOf)
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

/** An indicator with the ways of asking for it, taken apart once: every message is held against the whole catalogue. */
interface Asked {
  readonly place: number
  readonly indicator: Indicator
  readonly ways: readonly Way[]
}

/** Those that any of the concepts may name, in the order of the catalogue: what none names cannot match. */
function namedBy(said: ReadonlySet<string>, indicators: readonly Indicator[]): readonly Asked[] {
  const naming = namingOf(indicators)
  const named = new Set<Asked>()
  for (const concept of said) for (const asked of naming.get(concept) ?? []) named.add(asked)
  return named.size < 2 ? [...named] : [...named].sort((a, b) => a.place - b.place)
}

/** The indicators that a concept may name, by the concept. */
const namingOf = oncePer((indicators: readonly Indicator[]) => {
  const naming = new Map<string, Asked[]>()
  for (const [place, indicator] of indicators.entries()) {
    const asked = { place, indicator, ways: waysOf(indicator) }
    for (const concept of new Set(asked.ways.flatMap(({ all }) => all.flat()))) {
      const others = naming.get(concept) ?? []
      naming.set(concept, others)
      others.push(asked)
    }
  }
  return naming
})

function bestWay({ indicator, ways }: Asked, question: Said): Scored | undefined {
  let best: Scored | undefined
  for (const way of ways) {
    const scored = score(indicator, way, question)
    if (scored !== undefined && (best === undefined || better(scored, best) < 0)) best = scored
  }
  return best
}

/** @returns `undefined` when the question names nothing of it */
function score(indicator: Indicator, { all, may }: Way, question: Said): Scored | undefined {
  let named = 0
  for (const each of all) if (each.some((one) => question.said.has(one))) named++
  if (named === 0) return undefined
  let covered = 0
  for (const { concepts, text } of question.tokens)
    if (concepts.some((concept) => may.has(concept))) covered += text.length
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

function waysOf({ about, also }: Indicator): readonly Way[] {
  return about.map((each) => {
    const all = each.map((one) => one.split('|'))
    return { all, may: new Set([...all.flat(), ...also]) }
  })
}

function topicOf({ indicator, label, match, coverage }: Scored): Topic {
  return { indicator, label, match, coverage }
}

function better(a: Scored, b: Scored): number {
  return b.match * b.coverage - a.match * a.coverage || b.ways - a.ways
}
