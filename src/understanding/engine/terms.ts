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
const UNIT = /[a-z]+(?:'[a-z]+)?|\d+|\p{L}|\p{Extended_Pictographic}|\ufffc/gu
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
  const units = untitled.toLowerCase().match(UNIT) ?? []
  return units
    .slice(0, MOST_UNITS)
    .map((unit) => (/^\d/.test(unit) && !NAMES.has(unit) ? '0' : unit))
}

/** `applications` and `applied` share a beginning, which is grammar enough for short English. */
function stemsOf(units: readonly string[]): readonly string[] {
  return units.filter((unit) => unit.length > STEM).map((unit) => `${unit.slice(0, STEM)}~`)
}
