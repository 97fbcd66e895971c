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
  // One look at a first character spares trying every word at every place.
  const firsts = [...new Set(words.map((word) => escaped(word.charAt(0))))].join('')
  const any = `(?=[${firsts}])(?:${words.map(literal).join('|')})`
  const anywhere = new RegExp(any, 'g')
  const atStart = new RegExp(`^(?:${any})`)
  return {
    find: (text) => {
      // 「其他」 as the whole answer is a term; inside a sentence it is a word like any other.
      const only = whole.get(text)
      return only === undefined
        ? matches(text, anywhere, names)
        : [{ value: only, start: 0, end: text.length }]
    },
    lengthAtStart: (text) => {
      const word = atStart.exec(text)?.[0] ?? ''
      return names.get(word) === undefined ? 0 : word.length
    },
  }
}

function matches(
  text: string,
  pattern: RegExp,
  names: ReadonlyMap<string, string | undefined>,
): readonly Hit<string>[] {
  const hits: Hit<string>[] = []
  for (const match of text.matchAll(pattern)) {
    const value = names.get(match[0])
    if (value !== undefined)
      hits.push({ value, start: match.index, end: match.index + match[0].length })
  }
  return hits
}

/** A Latin word (app) is no part of another (apply). */
function literal(word: string): string {
  const before = /^[a-z\d]/.test(word) ? '(?<![a-z\\d])' : ''
  const after = /[a-z\d]$/.test(word) ? '(?![a-z\\d])' : ''
  return before + escaped(word) + after
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')
}
