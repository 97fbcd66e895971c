import type { Lexicon, Word } from './lexicon.ts'

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
    const word = lexicon(copy, at)
    if (word !== undefined && !(explained[at] === 1 && swallowed(word, at, explained))) {
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

/** Inside a counted stretch only a word that says something and reaches beyond it counts: 几个人负责. */
function swallowed({ concepts, length }: Word, at: number, explained: Uint8Array): boolean {
  return concepts.length === 0 || explained[at + length - 1] === 1
}

function known(copy: string, at: number, word: Word): Token {
  const end = at + word.length
  return { start: at, end, text: copy.slice(at, end), concepts: word.concepts }
}

function counted(copy: string): Uint8Array {
  const explained = new Uint8Array(copy.length)
  for (const found of copy.matchAll(COUNTED))
    explained.fill(1, found.index, found.index + found[0].length)
  return explained
}
