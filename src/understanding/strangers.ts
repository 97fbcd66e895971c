/** Finds the words of a search copy that nothing of ours has ever said. */
export type Strangers = (copy: string) => readonly string[]

const WORD = /^\p{Script=Han}{2,}$/u
const RUN = /\p{Script=Han}{2,}/gu

/**
 * Learns the pairs of characters of everything that people say to the bot, and of what it can speak of. A word
 * that holds an unheard pair is a stranger: a sign that the message is for somebody else.
 */
export function strangersTo(texts: Iterable<string>): Strangers {
  const heard = new Set<string>()
  for (const text of texts) for (const pair of pairsOf(text)) heard.add(pair)
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const unheard = (text: string): boolean => pairsOf(text).some((pair) => !heard.has(pair))
  return (copy) => {
    // Cutting a message into words costs more than all else: first see whether any could be a stranger.
    if (!copy.match(RUN)?.some(unheard)) return []
    return Array.from(segmenter.segment(copy), ({ segment }) => segment).filter(
      (word) => WORD.test(word) && unheard(word),
    )
  }
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
}
