import type { Topic } from '../../ports/understanding.ts'
import type { Lexicon } from './lexicon.ts'
import { tag, type Token } from './tag.ts'

const LEAST = 0.35

/**
 * The labels of printed figures that the words may be about, best first: what no entry of the catalogue
 * claims can be asked for by the words of the report itself.
 */
export function matchLabels(
  tokens: readonly Token[],
  labels: readonly string[],
  lexicon: Lexicon,
): readonly Topic[] {
  const said = pairsOf(tokens)
  if (said.size === 0) return []
  const topics = labels.map((label): Topic => {
    const own = tag(label, lexicon).clauses.flat()
    return {
      label,
      match: covered(own, said),
      coverage: covered(tokens, pairsOf(own)),
    }
  })
  return topics
    .filter((topic) => topic.match >= LEAST && topic.coverage >= LEAST)
    .sort((a, b) => b.match * b.coverage - a.match * a.coverage)
}

/** The share of the tokens' characters that stand in a pair of characters of the set. */
function covered(tokens: readonly Token[], pairs: ReadonlySet<string>): number {
  let all = 0
  let hit = 0
  for (const { text } of tokens) {
    all += text.length
    for (let i = 0; i < text.length; i++)
      if (pairs.has(text.slice(i, i + 2)) || (i > 0 && pairs.has(text.slice(i - 1, i + 1)))) hit++
  }
  return all === 0 ? 0 : hit / all
}

function pairsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const { text } of tokens)
    for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2))
  return pairs
}
