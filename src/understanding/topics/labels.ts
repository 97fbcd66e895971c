import { oncePer } from '../../domain/once.ts'
import type { Topic } from '../../ports/understanding.ts'
import type { Lexicon } from './lexicon.ts'
import { tag } from './tag.ts'
import { SOMETHING_ELSE, type Token } from './token.ts'

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
  if (tokens.length === 0 || labels.length === 0) return []
  const said = heard(tokens)
  return labels
    .map((label): Topic => {
      const own = wordsOf(label, lexicon)
      return {
        label,
        match: covered(own, said),
        coverage: covered(said, own, isSpecific(own) ? GENERIC : NONE),
      }
    })
    .filter((topic) => topic.match >= LEAST && topic.coverage >= LEAST)
    .sort((a, b) => b.match * b.coverage - a.match * a.coverage)
}

/** Words, and what others may have in common with them: a concept, or a pair of characters. */
interface Heard {
  readonly tokens: readonly Token[]
  readonly concepts: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
}

function heard(tokens: readonly Token[]): Heard {
  const concepts = new Set(tokens.flatMap((token) => token.concepts))
  concepts.delete(SOMETHING_ELSE)
  return { tokens, concepts, pairs: pairsOf(tokens) }
}

/** More labels than any store of reports prints are not kept in mind. */
const MOST_KEPT = 10_000

const wordsKept = oncePer<Lexicon, Map<string, Heard>>(() => new Map())

/** Cut into words once: every message is held against every label. */
function wordsOf(label: string, lexicon: Lexicon): Heard {
  const labels = wordsKept(lexicon)
  const known = labels.get(label)
  if (known !== undefined) return known
  const own = heard(tag(label, lexicon).tokens)
  if (labels.size >= MOST_KEPT) labels.clear()
  labels.set(label, own)
  return own
}

/** Said of any printed figure, whatever it counts: 招生考试信息, 职业教育类. */
const GENERIC: ReadonlySet<string> = new Set(['information', 'disclose', 'category', 'document'])
const NONE: ReadonlySet<string> = new Set()

function isSpecific({ tokens }: Heard): boolean {
  return tokens.some(({ concepts }) => !concepts.some((one) => GENERIC.has(one)))
}

/** The share of the tokens' characters that the others say too. @param generic concepts that need not be said */
function covered({ tokens }: Heard, others: Heard, generic = NONE): number {
  let all = 0
  let hit = 0
  for (const { text, concepts } of tokens) {
    if (concepts.some((one) => generic.has(one) && !others.concepts.has(one))) continue
    all += text.length
    const shared = concepts.some((one) => others.concepts.has(one))
    hit += shared ? text.length : coveredCharacters(text, others.pairs)
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
