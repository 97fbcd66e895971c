import type { Terms } from './terms.ts'

/** The number of each term that a model knows. Pairs are looked up half by half: no message needs a string made for them. */
export interface TermIndex {
  readonly size: number
  readonly units: ReadonlyMap<string, number>
  readonly unitPairs: Pairs
  readonly concepts: ReadonlyMap<string, number>
  readonly conceptPairs: Pairs
}

type Pairs = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Before the first unit and behind the last one. */
const START = '^'
const END = '$'

/** Every term by its name: 公, `公 开`, `#share`, `#hotline+share`. */
export function namesOf({ units, stems, concepts }: Terms): readonly string[] {
  const padded = [START, ...units, END]
  const pairs = padded.slice(1).map((unit, i) => `${padded[i] ?? ''} ${unit}`)
  const conceptPairs = concepts.flatMap((one, i) =>
    concepts.slice(i + 1).map((other) => `#${one}+${other}`),
  )
  return [...units, ...stems, ...pairs, ...concepts.map((one) => `#${one}`), ...conceptPairs]
}

/** @param names the first is number 0 */
export function indexOf(names: readonly string[]): TermIndex {
  const units = new Map<string, number>()
  const unitPairs = new Map<string, Map<string, number>>()
  const concepts = new Map<string, number>()
  const conceptPairs = new Map<string, Map<string, number>>()
  for (const [number, name] of names.entries()) {
    const ofConcepts = name.startsWith('#')
    const [one = '', other] = ofConcepts ? name.slice(1).split('+') : name.split(' ')
    if (other === undefined) (ofConcepts ? concepts : units).set(one, number)
    else putPair(ofConcepts ? conceptPairs : unitPairs, [one, other], number)
  }
  return { size: names.length, units, unitPairs, concepts, conceptPairs }
}

function putPair(
  pairs: Map<string, Map<string, number>>,
  [one, other]: readonly [string, string],
  number: number,
): void {
  const others = pairs.get(one) ?? new Map<string, number>()
  pairs.set(one, others)
  others.set(other, number)
}

/** Calls `found` with the number of each known term of a message, as often as it comes. */
export function eachKnown(terms: Terms, index: TermIndex, found: (number: number) => void): void {
  const { units, stems, concepts } = terms
  const note = (number: number | undefined): void => {
    if (number !== undefined) found(number)
  }
  for (const unit of units) note(index.units.get(unit))
  for (const stem of stems) note(index.units.get(stem))
  eachPair(terms, index, note)
  for (const concept of concepts) note(index.concepts.get(concept))
  eachPairOfConcepts(terms, index, note)
}

type Note = (number: number | undefined) => void

function eachPairOfConcepts({ concepts }: Terms, { conceptPairs }: TermIndex, found: Note): void {
  for (let i = 0; i < concepts.length; i++) {
    const others = conceptPairs.get(concepts[i] ?? '')
    if (others === undefined) continue
    for (let j = i + 1; j < concepts.length; j++) found(others.get(concepts[j] ?? ''))
  }
}

/** Calls `found` with the number of each pair of neighbouring units; `undefined` for an unknown one. */
export function eachPair({ units }: Terms, { unitPairs }: TermIndex, found: Note): void {
  let before = START
  for (const unit of units) {
    found(unitPairs.get(before)?.get(unit))
    before = unit
  }
  found(unitPairs.get(before)?.get(END))
}
