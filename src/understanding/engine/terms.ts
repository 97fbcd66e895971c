import { isCommonHan } from '../../domain/language/han.ts'
import { HIDDEN } from '../../domain/language/hidden.ts'

/** What stands for one message in the model. Its terms are these, each pair of neighbouring units and each pair of concepts. */
export interface Terms {
  readonly units: readonly string[]
  /** The beginnings of the longer units. */
  readonly stems: readonly string[]
  /** In order, none twice. */
  readonly concepts: readonly string[]
}

export type ConceptsOf = (copy: string) => readonly string[]

/** A longer message is read up to here: a letter says what it wants before that, and time stays bounded. */
const MOST_UNITS = 400
const MOST_CONCEPTS = 12
const STEM = 5
/** What is no Chinese character, as most are. */
const UNIT = /[a-z]+(?:'[a-z]+)?|\d+|\p{L}|\p{Extended_Pictographic}|\ufffc/gu
const NUMBER = /^\d/u
/** A title, or the place of one that has been hidden already. */
const TITLE = /《[^》]*》?|\ufffc+/g
/** Numbers that are names. All others are one unit: a year or a count says nothing of the intent. */
const NAMES = new Set(['12345', '12348', '110', '119', '120'])

/** The terms of a search copy. */
export function termsOf(copy: string, conceptsOf: ConceptsOf): Terms {
  // What stands in 《》 is a name: its words never steer the intent.
  const untitled = copy.replace(TITLE, HIDDEN)
  const units = unitsOf(untitled)
  const concepts = [...new Set(conceptsOf(untitled))].sort().slice(0, MOST_CONCEPTS)
  return { units, stems: stemsOf(units), concepts }
}

function unitsOf(untitled: string): readonly string[] {
  const copy = untitled.toLowerCase()
  const units: string[] = []
  for (let at = 0; at < copy.length && units.length < MOST_UNITS;) {
    const other = otherEnd(copy, at)
    if (other > at) units.push(...(copy.slice(at, other).match(UNIT) ?? []).map(unitFor))
    else units.push(copy.charAt(at))
    at = Math.max(other, at + 1)
  }
  return units.slice(0, MOST_UNITS)
}

/** Where the next Chinese character stands. */
function otherEnd(copy: string, from: number): number {
  let end = from
  while (end < copy.length && !isCommonHan(copy.charCodeAt(end))) end++
  return end
}

function unitFor(said: string): string {
  return NUMBER.test(said) && !NAMES.has(said) ? '0' : said
}

/** `applications` and `applied` share a beginning, which is grammar enough for short English. */
function stemsOf(units: readonly string[]): readonly string[] {
  return units.filter((unit) => unit.length > STEM).map((unit) => `${unit.slice(0, STEM)}~`)
}
