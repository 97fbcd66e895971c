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

/** Hears of a term of a message, as often as it comes; of `undefined` for one that is not known. */
type Note = (number: number | undefined) => void

export function eachUnit({ units, stems }: Terms, index: TermIndex, found: Note): void {
  for (const unit of units) found(index.units.get(unit))
  for (const stem of stems) found(index.units.get(stem))
}

/** Each pair of neighbouring units, the ends of the message included. */
export function eachPair({ units }: Terms, { unitPairs }: TermIndex, found: Note): void {
  let before = START
  for (const unit of units) {
    found(unitPairs.get(before)?.get(unit))
    before = unit
  }
  found(unitPairs.get(before)?.get(END))
}

/** Each concept, and each pair of them. */
export function eachConcept({ concepts }: Terms, index: TermIndex, found: Note): void {
  for (const concept of concepts) found(index.concepts.get(concept))
  for (let i = 0; i < concepts.length; i++) {
    const others = index.conceptPairs.get(concepts[i] ?? '')
    if (others === undefined) continue
    for (let j = i + 1; j < concepts.length; j++) found(others.get(concepts[j] ?? ''))
  }
}
