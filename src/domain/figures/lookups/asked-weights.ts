import type { AskedWords } from './asked-words.ts'
import type { ReportPart } from './report-parts.ts'

/** A piece of what is asked, and how much it says. */
export interface Gram {
  readonly gram: string
  readonly weight: number
  /** It stands nowhere in the report. */
  readonly unheard: boolean
}

/** However many words a paraphrase has, it says one thing. */
const ONE_THING = 2
/** Two words side by side, as the report has them, say more than each alone. */
const JOINT = 0.4
/** A single character stands in many words. */
const SINGLE = 0.4
/** A paraphrase that the report says itself counts beside what it means. */
const LITERAL = 0.6
const LEAST_WEIGHT = 0.2

/** What is asked, weighed by how rare it is in the report. */
export function weighed(asked: AskedWords, parts: readonly ReportPart[]): readonly Gram[] {
  const weigh = (gram: string): Gram => weighedIn(gram, parts)
  const joints = asked.joints.map(weigh).filter(isHeard)
  const literal = asked.literal.map(weigh).filter(isHeard)
  const all = [
    ...[...asked.said, ...asked.foreign].map(weigh),
    ...asked.meant.flatMap((grams) => oneThing(grams.map(weigh))),
    ...literal.map((each) => ({ ...each, weight: each.weight * LITERAL })),
  ]
  const weights = new Map<string, Gram>()
  for (const each of all)
    if (each.weight > (weights.get(each.gram)?.weight ?? 0)) weights.set(each.gram, each)
  for (const each of joints)
    if (!weights.has(each.gram)) weights.set(each.gram, { ...each, weight: each.weight * JOINT })
  return [...weights.values()]
}

function isHeard({ unheard }: Gram): boolean {
  return !unheard
}

function oneThing(grams: readonly Gram[]): readonly Gram[] {
  const weights = grams.map(({ weight }) => weight)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const share = Math.min(1, (ONE_THING * Math.max(...weights)) / sum)
  return grams.map((gram) => ({ ...gram, weight: gram.weight * share }))
}

/** What stands in few parts says more than what stands in many. */
function weighedIn(gram: string, parts: readonly ReportPart[]): Gram {
  const holding = parts.filter(({ title, text }) => title.includes(gram) || text.includes(gram))
  const rarity = Math.log((parts.length + 1) / (holding.length + 1)) + LEAST_WEIGHT
  const weight = gram.length === 1 ? rarity * SINGLE : rarity
  return { gram, weight, unheard: holding.length === 0 }
}
