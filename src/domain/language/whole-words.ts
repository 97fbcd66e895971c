import type { Span } from '../figures/figure.ts'

let segmenter: Intl.Segmenter | undefined

/** The words of a text that the spans lie in, each once: 延期 for the 延 that alone is not known. */
export function wholeWords(text: string, spans: readonly Span[]): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const words = Array.from(segmenter.segment(text), ({ segment, index }) => ({
    segment,
    start: index,
    end: index + segment.length,
  }))
  return [...new Set(spans.map((span) => wordsOver(words, span)))]
}

function wordsOver(
  words: readonly (Span & { readonly segment: string })[],
  { start, end }: Span,
): string {
  const over = words.filter((word) => word.start < end && start < word.end)
  return over
    .map(({ segment }) => segment)
    .join('')
    .trim()
}
