import { hide } from '../domain/language/hidden.ts'
import { titleKey } from '../domain/register/items/duplicates.ts'
import { commonStretch } from './applications/naming/common-stretch.ts'
import type { Meaning } from './skill.ts'

/** Fewer characters in common name nothing. */
const SHORTEST = 2

/** What is looked through for the words of a message. */
export interface Sought<T> {
  readonly records: readonly T[]
  readonly subjectOf: (record: T) => string
  /** Takes the words away that every message about such records holds. */
  readonly without: (words: string) => string
}

/** The records whose subject shares the longest stretch with the message. */
export function closestTo<T>(
  meaning: Meaning,
  { records, subjectOf, without }: Sought<T>,
): readonly T[] {
  const words = wordsOf(meaning, without)
  const scored = records.map((record) => ({
    record,
    length: Math.max(0, ...words.map((word) => commonLength(word, titleKey(subjectOf(record))))),
  }))
  const longest = Math.max(0, ...scored.map(({ length }) => length))
  if (longest < SHORTEST) return []
  return scored.filter(({ length }) => length === longest).map(({ record }) => record)
}

function wordsOf(
  { text, dates, numbers, titles }: Meaning,
  without: Sought<unknown>['without'],
): readonly string[] {
  const quoted = titles.map(({ value }) => titleKey(value))
  const outside = hide(text, [...dates, ...numbers, ...titles], ' ')
  const rest = without(outside).split(/\s+/u).map(titleKey)
  return [...quoted, ...rest].filter((word) => word.length >= SHORTEST)
}

function commonLength(word: string, text: string): number {
  const stretch = commonStretch(word, text, SHORTEST)
  return stretch === undefined ? 0 : stretch.end - stretch.start
}
