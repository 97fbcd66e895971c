import type { Lexicon } from './lexicon.ts'

/** A stretch of the search copy: a word of the lexicon, or a run of content that it does not know. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Empty for content that the lexicon does not know. */
  readonly concepts: readonly string[]
}

const CONTENT = /[\p{L}\p{N}]/u
/** A count word beside its number or question word says nothing of the subject. */
const COUNTED =
  /(?:多少|几|\d+|[一二两三四五六七八九十百千万]+)\s*(?:条|件|份|个|名|次|人次|人|户|起|宗|项|篇|场|期|例|封)(?![\p{L}])|(?:多少|几)(?:条|件|份|个|名|次|人次|人|户|起|宗|项|篇|场|期|例|封)/gu

/**
 * Cuts a search copy into the words of the lexicon and the content between them, fillers left out.
 * What something else has explained (a period, an office) was hidden before.
 */
export function tag(copy: string, lexicon: Lexicon): readonly Token[] {
  const explained = counted(copy)
  const tokens: Token[] = []
  let unknown = -1
  const close = (end: number): void => {
    if (unknown >= 0)
      tokens.push({ start: unknown, end, text: copy.slice(unknown, end), concepts: [] })
    unknown = -1
  }
  for (let at = 0; at < copy.length;) {
    const word = explained[at] === 1 ? undefined : lexicon(copy, at)
    if (word !== undefined) {
      close(at)
      if (word.concepts.length > 0) tokens.push(known(copy, at, word))
      at += word.length
      continue
    }
    if (explained[at] === 1 || !CONTENT.test(copy.charAt(at))) close(at)
    else if (unknown < 0) unknown = at
    at += 1
  }
  close(copy.length)
  return tokens
}

function known(
  copy: string,
  at: number,
  word: { readonly concepts: readonly string[]; readonly length: number },
): Token {
  const end = at + word.length
  return { start: at, end, text: copy.slice(at, end), concepts: word.concepts }
}

function counted(copy: string): Uint8Array {
  const explained = new Uint8Array(copy.length)
  for (const found of copy.matchAll(COUNTED))
    explained.fill(1, found.index, found.index + found[0].length)
  return explained
}
