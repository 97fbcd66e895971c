import type { Term } from '../../domain/register/vocabulary.ts'
import { searchCopy } from '../search-copy.ts'
import type { Hit } from './hit.ts'

/** Finds the terms of one list in the text of a search copy. */
export interface TermFinder {
  readonly find: (text: string) => readonly Hit<string>[]
  /** How long the term is that the text starts with; 0 for none. */
  readonly lengthAtStart: (text: string) => number
}

/** Builds the finder of a list once: the longest saying wins, and what a `not` covers is read as nothing. */
export function termFinder(terms: readonly Term[]): TermFinder {
  const names = new Map<string, string | undefined>()
  for (const term of terms) {
    for (const words of term.not ?? []) names.set(searchCopy(words).text, undefined)
    for (const words of term.says) names.set(searchCopy(words).text, term.name)
  }
  const whole = new Map(terms.map((term) => [searchCopy(term.name).text, term.name]))
  const words = [...names.keys()].filter((word) => word !== '').sort((a, b) => b.length - a.length)
  if (words.length === 0) return { find: () => [], lengthAtStart: () => 0 }
  const wordAt = longestWord(words)
  return {
    find: (text) => {
      // 「其他」 as the whole answer is a term; inside a sentence it is a word like any other.
      const only = whole.get(text)
      return only === undefined
        ? matches(text, wordAt, names)
        : [{ value: only, start: 0, end: text.length }]
    },
    lengthAtStart: (text) => {
      const word = wordAt(text, 0) ?? ''
      return names.get(word) === undefined ? 0 : word.length
    },
  }
}

/** The longest word that stands at a place. */
type WordAt = (text: string, at: number) => string | undefined

/** @param words the longest first */
function longestWord(words: readonly string[]): WordAt {
  const byFirst = new Map<number, string[]>()
  for (const word of words) {
    const first = word.charCodeAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), word])
  }
  return (text, at) => {
    const words = byFirst.get(text.charCodeAt(at))
    return words?.find((word) => text.startsWith(word, at) && standsAlone(text, at, word.length))
  }
}

function matches(
  text: string,
  wordAt: WordAt,
  names: ReadonlyMap<string, string | undefined>,
): readonly Hit<string>[] {
  const hits: Hit<string>[] = []
  for (let start = 0; start < text.length;) {
    const word = isComplement(text, start) ? undefined : wordAt(text, start)
    const value = word === undefined ? undefined : names.get(word)
    let end = start + (word?.length ?? 1)
    if (value !== undefined) {
      end = reached({ value, start, end }, (at) => wordAt(text, at), names)
      hits.push({ value, start, end })
    }
    start = end
  }
  return hits
}

/** 加上网站 adds the website: 上 is the verb's. */
function isComplement(text: string, at: number): boolean {
  return text.charAt(at) === '上' && COMPLETED.has(text.charAt(at - 1))
}

const COMPLETED: ReadonlySet<string> = new Set('加补添')

/** 发在网 and 网站上 of 发在网站上 overlap and mean the same: the saying goes on to the end of the second. */
function reached(
  { value, start, end }: Hit<string>,
  wordAt: (at: number) => string | undefined,
  names: ReadonlyMap<string, string | undefined>,
): number {
  for (let at = start + 1; at < end; at += 1) {
    const word = wordAt(at)
    if (word !== undefined && at + word.length > end && names.get(word) === value)
      return at + word.length
  }
  return end
}

/** A Latin word (app) is no part of another (apply). */
function standsAlone(text: string, at: number, length: number): boolean {
  const end = at + length
  return (
    !(isLatin(text, at) && isLatin(text, at - 1)) && !(isLatin(text, end - 1) && isLatin(text, end))
  )
}

const LATIN = /[a-z\d]/

function isLatin(text: string, at: number): boolean {
  return LATIN.test(text.charAt(at))
}
