/** Whether a search copy holds a word that nothing of ours has ever said. */
export type HasStranger = (copy: string) => boolean

const WORD = /^\p{Script=Han}{2,}$/u
const RUN = /\p{Script=Han}{2,}/gu
const LATIN = /[a-z]+/gu
/** Nobody needs to read on: what came so far has no stranger in it. */
const FURTHEST = 2_000

/**
 * Learns the pairs of characters of everything that people say to the bot, and of what it can speak of. A word
 * that holds an unheard pair is a stranger: a sign that the message is for somebody else. Latin words count whole.
 */
export function strangersTo(texts: Iterable<string>): HasStranger {
  const heard = new Set<string>()
  const words = new Set<string>()
  for (const text of texts) {
    for (let i = 0; i + 1 < text.length; i++) heard.add(text.slice(i, i + 2))
    for (const word of text.toLowerCase().match(LATIN) ?? []) words.add(word)
  }
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const unheard = (text: string): boolean => {
    for (let i = 0; i + 1 < text.length; i++) if (!heard.has(text.slice(i, i + 2))) return true
    return false
  }
  // Cutting into words costs more than all else: only runs that may hold a stranger are cut.
  const strange = (run: string): boolean => {
    if (!unheard(run)) return false
    for (const { segment } of segmenter.segment(run))
      if (WORD.test(segment) && unheard(segment)) return true
    return false
  }
  return (copy) => {
    const read = copy.slice(0, FURTHEST)
    if (read.match(RUN)?.some(strange) === true) return true
    return read.match(LATIN)?.some((word) => !words.has(word)) ?? false
  }
}
