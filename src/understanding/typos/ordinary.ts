/** A word that was perhaps meant, and the place in a text that it would be put in. */
export interface Replacement {
  readonly start: number
  readonly meant: string
  /** The places of the characters that would be changed. */
  readonly places: readonly number[]
}

/** So many characters on either side tell where the words begin and end. */
const AROUND = 6

let segmenter: Intl.Segmenter | undefined

/**
 * Whether a change would break a word of ordinary Chinese: 地质 is no slip for 地址, and 情 of 重申情况 none for 请;
 * but 只 of 「地只在哪」 is one, although 只在 is a word.
 */
export function breaksOrdinary(text: string, { start, meant, places }: Replacement): boolean {
  const end = start + meant.length
  const first = Math.max(0, start - AROUND)
  const window = text.slice(first, end + AROUND)
  const words = wordsOf(window)
  let at = first
  let crosses = false
  for (const word of words) {
    const next = at + word.length
    if (word.length > 1 && places.some((place) => place >= at && place < next)) {
      if (at >= start && next <= end) return true
      crosses = true
    }
    at = next
  }
  if (!crosses) return false
  const changed = window.slice(0, start - first) + meant + text.slice(end, end + AROUND)
  return wordsOf(changed).length > words.length
}

function wordsOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
