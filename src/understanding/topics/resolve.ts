import type { Indicator } from '../../domain/figures/indicator.ts'
import type { Topic } from '../../ports/understanding.ts'
import { matchLabels } from './labels.ts'
import type { Lexicon } from './lexicon.ts'
import { matchIndicators } from './match.ts'
import type { Sides } from './sides.ts'
import type { Tagged } from './tag.ts'
import { isGeneral, type Token } from './token.ts'

/** What topics are resolved against. */
export interface TopicCatalogue {
  readonly indicators: readonly Indicator[]
  readonly lexicon: Lexicon
  /** Labels of printed figures that no indicator claims. */
  readonly labels: readonly string[]
}

const WHOLE = 0.999

export interface Resolved {
  /** Best first. */
  readonly topics: readonly Topic[]
  /** What each clause names, where every clause names something: the operands of a sum or a difference. */
  readonly subjects: readonly (readonly Topic[])[]
  /** Those of them that are named more than once. */
  readonly repeated: readonly Topic[]
  /** What a share is asked of, where the message names several subjects. */
  readonly sides?: Sides<readonly (readonly Topic[])[]>
  /** Whether one topic explains all of it: 「预决算信息在公开栏和网站上共几份」 speaks of one thing in two places. */
  readonly atOnce: boolean
}

/**
 * What the words may be about. A message that names several subjects, clause by clause, and is explained by
 * them together, is about them all.
 */
export function resolveTopics(tagged: Tagged, catalogue: TopicCatalogue): Resolved {
  const together = topicsOf(tagged.tokens, catalogue)
  const exact = together.filter(isExact)
  const subjects = subjectsIn(tagged, catalogue, exact)
  const apart = subjects.length > 1 ? unique(subjects.flat()) : NONE
  const several = apart.length > exact.length
  const topics = several ? apart : together
  const repeated = several ? repeatedIn(tagged, catalogue) : NONE
  const sides = sidesOf(tagged, catalogue)
  return { topics, subjects, repeated, sides, atOnce: exact.length > 0 }
}

const NONE: readonly Topic[] = []

/** What each clause names; the operands of a computation may also stand word by word: 「市长信箱是省长信箱的几倍」. */
function subjectsIn(
  { clauses, tokens, operations }: Tagged,
  catalogue: TopicCatalogue,
  exact: readonly Topic[],
): Resolved['subjects'] {
  const named = clauses.length === 1 ? oneSubject(exact) : namedBy(clauses, catalogue)
  if (named.length > 0 || exact.length > 0) return named
  const sharing = sharingWords(clauses, catalogue)
  if (sharing.length > 0 || operations.length === 0) return sharing
  const words = namedBy(
    operandsAmong(tokens).map((token) => [token]),
    catalogue,
  )
  return words.length > 1 ? words : []
}

/** The first reading of which every word names something. */
function sidesOf({ sides }: Tagged, catalogue: TopicCatalogue): Resolved['sides'] {
  for (const { part, whole: said, each } of sides) {
    const whole = saysNothing(said, catalogue) ? [] : said
    const named = { part: sideBy(part, catalogue), whole: sideBy(whole, catalogue), each }
    const several = named.part.length + named.whole.length > 1
    if (several && named.part.length > 0 && named.whole.length >= Math.sign(whole.length))
      return named
  }
  return undefined
}

/** 市长省长两个信箱: names may stand side by side. */
function sideBy(
  clauses: readonly (readonly Token[])[],
  catalogue: TopicCatalogue,
): Resolved['subjects'] {
  const named = namedBy(clauses, catalogue)
  if (named.length > 0) return named
  const words = clauses.flat().map((token) => [token])
  return words.length > 1 ? namedBy(words, catalogue) : []
}

/** 「五类信息当中」 */
function saysNothing(clauses: readonly (readonly Token[])[], catalogue: TopicCatalogue): boolean {
  return clauses.flat().every(isGeneral) && namedBy(clauses, catalogue).length === 0
}

function repeatedIn({ clauses, tokens }: Tagged, catalogue: TopicCatalogue): readonly Topic[] {
  const words = tokens.filter((token) => !isGeneral(token))
  const again = words.filter(({ text }, i) => words.findIndex((one) => one.text === text) !== i)
  const groups = [...clauses, ...again.flatMap((token) => [[token], [token]])]
  const named = groups.flatMap((group) => topicsOf(group, catalogue).filter(isExact))
  const keys = keysOf(named)
  return unique(named.filter((_, i) => keys.indexOf(keys[i] ?? '') !== i))
}

/** In "mandatory items outnumber inspection items" the items are no third subject. */
function operandsAmong(tokens: readonly Token[]): readonly Token[] {
  const own = tokens.filter((token) => !isGeneral(token))
  return own.length > 1 ? own : tokens
}

/** A single clause is the whole message, which has been matched already. */
function oneSubject(exact: readonly Topic[]): Resolved['subjects'] {
  return exact.length > 0 ? [exact] : []
}

/** More than a list of so many no question holds. */
const MOST_LISTED = 8

/** 「当面、网络、信函三种申请」: what is said of all of them may stand with the first or the last only. */
function sharingWords(
  clauses: readonly (readonly Token[])[],
  catalogue: TopicCatalogue,
): Resolved['subjects'] {
  if (clauses.length < 2 || clauses.length > MOST_LISTED) return []
  for (const shared of sharedAmong(clauses)) {
    const each = namedBy(
      clauses.map((clause) => [...new Set([...clause, ...shared])]),
      catalogue,
    )
    if (each.length === clauses.length) return each
  }
  return []
}

/** The ends of the last clause and the beginnings of the first, the shortest first. */
function sharedAmong(clauses: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const [first = []] = clauses
  const last = clauses.at(-1) ?? []
  return [
    ...last.slice(1).map((_, i) => last.slice(-(i + 1))),
    ...first.slice(1).map((_, i) => first.slice(0, i + 1)),
  ]
}

function namedBy(
  groups: readonly (readonly Token[])[],
  catalogue: TopicCatalogue,
): Resolved['subjects'] {
  if (groups.length === 0) return []
  const each = groups.map((group) => topicsOf(group, catalogue).filter(isExact))
  return each.every((topics) => topics.length > 0) ? different(each) : []
}

/** The topic explains the whole question and the question names the whole topic. */
export function isExact({ match, coverage }: Topic): boolean {
  return match === 1 && coverage >= WHOLE
}

function topicsOf(
  tokens: readonly Token[],
  { indicators, labels, lexicon }: TopicCatalogue,
): readonly Topic[] {
  const named = matchIndicators(tokens, indicators)
  const printed = matchLabels(tokens, labels, lexicon)
  if (printed.length === 0) return named
  return [...named, ...printed].sort((a, b) => b.match * b.coverage - a.match * a.coverage)
}

/** 机构设置和办事指南 are one subject said twice, and 两个信箱 are those that are named one by one besides. */
function different(subjects: readonly (readonly Topic[])[]): readonly (readonly Topic[])[] {
  const seen = new Set<string>()
  const alone = new Set(subjects.filter(({ length }) => length === 1).flatMap(keysOf))
  return subjects.filter((topics) => {
    const keys = keysOf(topics)
    if (keys.length > 1 && keys.every((key) => alone.has(key))) return false
    return !seen.has(keys.join()) && seen.add(keys.join())
  })
}

function keysOf(topics: readonly Topic[]): readonly string[] {
  return topics.map(({ indicator, label }) => indicator ?? label)
}

function unique(topics: readonly Topic[]): readonly Topic[] {
  const seen = new Set<string>()
  return topics.filter(({ indicator, label }) => {
    const key = indicator ?? label
    return !seen.has(key) && seen.add(key)
  })
}
