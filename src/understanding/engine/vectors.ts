import { eachConcept, eachPair, eachUnit, indexOf, type TermIndex } from './term-index.ts'
import type { Terms } from './terms.ts'

/** A sparse vector of length 1. Both lists run in step. */
export interface Vector {
  readonly at: Int32Array
  readonly weight: Float32Array
}

/** Stands for a message without a single known term. */
export const NOTHING: Vector = { at: new Int32Array(0), weight: new Float32Array(0) }

/** The terms of the training rows, by what they weigh. */
export interface Vocabulary {
  /** In the order of their numbers. */
  readonly names: readonly string[]
  readonly index: TermIndex
  readonly idf: Float32Array
  /** 1 where rows of some intent, not only out-of-scope ones, use the term. */
  readonly inScope: Uint8Array
}

export interface Sample {
  /** Of its terms, none twice. */
  readonly names: ReadonlySet<string>
  readonly outOfScope: boolean
}

export function vocabularyOf(samples: readonly Sample[]): Vocabulary {
  const rows = new Map<string, number>()
  const ours = new Set<string>()
  for (const { names, outOfScope } of samples)
    for (const term of names) {
      rows.set(term, (rows.get(term) ?? 0) + 1)
      if (!outOfScope) ours.add(term)
    }
  const names = [...rows.keys()]
  return {
    names,
    index: indexOf(names),
    idf: Float32Array.from(names, (name) => idfOf(rows.get(name) ?? 0, samples.length)),
    inScope: Uint8Array.from(names, (name) => (ours.has(name) ? 1 : 0)),
  }
}

function idfOf(count: number, samples: number): number {
  return Math.log((1 + samples) / (1 + count)) + 1
}

/** TF-IDF with sublinear counts, of length 1; unknown terms are left out. */
export function vectorOf(terms: Terms, vocabulary: Vocabulary): Vector {
  return readBy(vocabulary, terms).vector
}

export interface Read {
  readonly vector: Vector
  /** The share of the neighbouring pairs that rows of some intent use too, 0–1. */
  readonly knownShare: number
}

export function readBy({ index, idf, inScope }: Vocabulary, terms: Terms): Read {
  if (counts.length < idf.length) counts = new Uint16Array(idf.length)
  const found: number[] = []
  const note = (at: number | undefined): void => {
    if (at === undefined) return
    const before = counts[at] ?? 0
    if (before === 0) found.push(at)
    counts[at] = before + 1
  }
  let known = 0
  eachUnit(terms, index, note)
  eachPair(terms, index, (pair) => {
    note(pair)
    if (pair !== undefined) known += inScope[pair] ?? 0
  })
  eachConcept(terms, index, note)
  const vector = { at: new Int32Array(found), weight: ofLengthOne(weightsOf(found, idf)) }
  return { vector, knownShare: known / (terms.units.length + 1) }
}

/** Takes the counts, and leaves none behind. */
function weightsOf(found: readonly number[], idf: Float32Array): Float32Array {
  const weight = new Float32Array(found.length)
  for (let i = 0; i < found.length; i++) {
    const at = found[i] ?? 0
    weight[i] = (1 + Math.log(counts[at] ?? 1)) * (idf[at] ?? 0)
    counts[at] = 0
  }
  return weight
}

/** How often each term has come in the message at hand; all zero between messages. */
let counts = new Uint16Array(0)

/** In place. */
function ofLengthOne(weight: Float32Array): Float32Array {
  let squares = 0
  for (const each of weight) squares += each * each
  const length = Math.sqrt(squares)
  for (let i = 0; i < weight.length; i++) weight[i] = (weight[i] ?? 0) / length
  return weight
}
