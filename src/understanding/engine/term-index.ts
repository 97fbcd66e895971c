import type { Terms } from './terms.ts'
import { unitSerials, type UnitSerials } from './unit-serials.ts'

/** The number of each term that a model knows. Pairs are looked up half by half: no message needs a string made for them. */
export interface TermIndex {
  readonly size: number
  readonly serials: UnitSerials
  /** By the serial of the unit. */
  readonly units: readonly (number | undefined)[]
  /** By the serials of both. */
  readonly unitPairs: ReadonlyMap<number, number>
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
  const ofUnits = names.filter((name) => !name.startsWith('#'))
  const serials = unitSerials([START, END, ...ofUnits.filter((name) => !name.includes(' '))])
  const units: (number | undefined)[] = new Array<undefined>(serials.size).fill(undefined)
  const unitPairs = new Map<number, number>()
  const concepts = new Map<string, number>()
  const conceptPairs = new Map<string, Map<string, number>>()
  for (const [number, name] of names.entries()) {
    const ofConcepts = name.startsWith('#')
    const [one = '', other] = ofConcepts ? name.slice(1).split('+') : name.split(' ')
    if (other === undefined)
      if (ofConcepts) concepts.set(one, number)
      else units[serials.of(one)] = number
    else if (ofConcepts) putPair(conceptPairs, [one, other], number)
    else unitPairs.set(serials.of(one) * serials.size + serials.of(other), number)
  }
  return { size: names.length, serials, units, unitPairs, concepts, conceptPairs }
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

/** The numbers of the units that the index knows, and of the stems, as often as they come. */
export function knownUnits({ units, stems }: Terms, index: TermIndex): readonly number[] {
  const known: number[] = []
  for (const unit of units) put(known, index.units[index.serials.of(unit)])
  for (const stem of stems) put(known, index.units[index.serials.of(stem)])
  return known
}

/** Of each pair of neighbouring units, the ends of the message included. */
export function knownPairs({ units }: Terms, index: TermIndex): readonly number[] {
  const { serials, unitPairs } = index
  const known: number[] = []
  let before = serials.of(START)
  for (const unit of units) {
    const serial = serials.of(unit)
    put(known, unitPairs.get(before * serials.size + serial))
    before = serial
  }
  put(known, unitPairs.get(before * serials.size + serials.of(END)))
  return known
}

/** Of each concept, and of each pair of them. */
export function knownConcepts({ concepts }: Terms, index: TermIndex): readonly number[] {
  const known: number[] = []
  for (const concept of concepts) put(known, index.concepts.get(concept))
  for (let i = 0; i < concepts.length; i++) {
    const others = index.conceptPairs.get(concepts[i] ?? '')
    if (others === undefined) continue
    for (let j = i + 1; j < concepts.length; j++) put(known, others.get(concepts[j] ?? ''))
  }
  return known
}

function put(known: number[], number: number | undefined): void {
  if (number !== undefined) known.push(number)
}
