import type { Topic } from '../../ports/understanding.ts'
import type { Lexicon } from './lexicon.ts'
import { tag, type Token } from './tag.ts'

/** Words of this concept have nothing in common but that no indicator is about them. */
const SOMETHING_ELSE = 'something-else'

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
  if (tokens.length === 0) return []
  const topics = labels.map((label): Topic => {
    const own = tag(label, lexicon).clauses.flat()
    return {
      label,
      match: covered(own, tokens),
      coverage: covered(tokens, own),
    }
  })
  return topics
    .filter((topic) => topic.match >= LEAST && topic.coverage >= LEAST)
    .sort((a, b) => b.match * b.coverage - a.match * a.coverage)
}

/** The share of the tokens' characters that the others say too: by a concept, or by pairs of characters. */
function covered(tokens: readonly Token[], others: readonly Token[]): number {
  const concepts = new Set(others.flatMap((token) => token.concepts))
  const pairs = pairsOf(others)
  let all = 0
  let hit = 0
  for (const token of tokens) {
    all += token.text.length
    const shared = token.concepts.some((one) => one !== SOMETHING_ELSE && concepts.has(one))
    hit += shared ? token.text.length : coveredCharacters(token.text, pairs)
  }
  return all === 0 ? 0 : hit / all
}

function coveredCharacters(text: string, pairs: ReadonlySet<string>): number {
  let hit = 0
  for (let i = 0; i < text.length; i++)
    if (pairs.has(text.slice(i, i + 2)) || (i > 0 && pairs.has(text.slice(i - 1, i + 1)))) hit++
  return hit
}

function pairsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const { text } of tokens)
    for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2))
  return pairs
}
