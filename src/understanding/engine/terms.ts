import { HIDDEN } from '../hidden.ts'

/** What stands for one message in the model: its terms, and how many units it was cut into. */
export interface Terms {
  readonly all: readonly string[]
  /** The terms made of two neighbouring units: what is unknown among them tells a strange message. */
  readonly pairs: readonly string[]
  readonly length: number
}

export type ConceptsOf = (copy: string) => readonly string[]

/** A longer message is read up to here: a letter says what it wants before that, and time stays bounded. */
const MOST_UNITS = 400
const MOST_CONCEPTS = 12
const STEM = 5
const UNIT = /[a-z]+(?:'[a-z]+)?|\d+|\p{L}|\p{Extended_Pictographic}|\ufffc/gu
/** A title, or the place of one that has been hidden already. */
const TITLE = /《[^》]*》?|\ufffc+/g
/** Numbers that are names. All others are one unit: a year or a count says nothing of the intent. */
const NAMES = new Set(['12345', '12348', '110', '119', '120'])

/** The terms of a search copy: units, pairs of neighbours, concepts and pairs of concepts. */
export function termsOf(copy: string, conceptsOf: ConceptsOf): Terms {
  // What stands in 《》 is a name: its words never steer the intent.
  const untitled = copy.replace(TITLE, HIDDEN)
  const units = unitsOf(untitled)
  const padded = ['^', ...units, '$']
  const pairs = padded.slice(1).map((unit, i) => `${padded[i] ?? ''} ${unit}`)
  const concepts = [...new Set(conceptsOf(untitled))].sort().slice(0, MOST_CONCEPTS)
  const all = [...units, ...stems(units), ...pairs, ...marked(concepts)]
  return { all, pairs, length: units.length }
}

function unitsOf(untitled: string): readonly string[] {
  const units = untitled.toLowerCase().match(UNIT) ?? []
  return units
    .slice(0, MOST_UNITS)
    .map((unit) => (/^\d/.test(unit) && !NAMES.has(unit) ? '0' : unit))
}

/** `applications` and `applied` share a beginning, which is grammar enough for short English. */
function stems(units: readonly string[]): readonly string[] {
  return units.filter((unit) => unit.length > STEM).map((unit) => `${unit.slice(0, STEM)}~`)
}

function marked(concepts: readonly string[]): readonly string[] {
  const pairs = concepts.flatMap((one, i) =>
    concepts.slice(i + 1).map((other) => `#${one}+${other}`),
  )
  return [...concepts.map((concept) => `#${concept}`), ...pairs]
}
