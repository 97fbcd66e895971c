import { indexOf, knownConcepts, knownPairs, knownUnits, type TermIndex } from './term-index.ts'
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

export interface Read {
  /** TF-IDF with sublinear counts; unknown terms are left out. */
  readonly vector: Vector
  /** The share of the neighbouring pairs that rows of some intent use too, 0–1. */
  readonly knownShare: number
}

/** Reads the terms of one message after the other. What it reads stands in the same place: it holds until the next. */
export type Reader = (terms: Terms) => Read

export function readerOf({ index, idf, inScope }: Vocabulary): Reader {
  const tally = tallyOf(idf.length)
  const at = tally.found
  const weight = new Float32Array(idf.length)
  return (terms) => {
    const pairs = knownPairs(terms, index)
    let size = count(knownUnits(terms, index), tally, 0)
    size = count(pairs, tally, size)
    size = count(knownConcepts(terms, index), tally, size)
    weigh(tally, { idf, weight, size })
    toLengthOne(weight, size)
    const vector = { at: at.subarray(0, size), weight: weight.subarray(0, size) }
    return { vector, knownShare: shareOf(pairs, inScope) / (terms.units.length + 1) }
  }
}

/** A vector to keep. */
export function kept({ at, weight }: Vector): Vector {
  return { at: at.slice(), weight: weight.slice() }
}

/** How often each term has come in the message at hand; all zero between messages. */
interface Tally {
  readonly counts: Uint16Array
  /** The terms that have come, in the order of their first. */
  readonly found: Int32Array
}

function tallyOf(terms: number): Tally {
  return { counts: new Uint16Array(terms), found: new Int32Array(terms) }
}

/** @returns how many different terms have been found now */
function count(terms: readonly number[], { counts, found }: Tally, before: number): number {
  let size = before
  for (const term of terms) {
    const times = counts[term] ?? 0
    if (times === 0) found[size++] = term
    counts[term] = times + 1
  }
  return size
}

interface Scales {
  readonly idf: Float32Array
  readonly weight: Float32Array
  readonly size: number
}

/** Takes the counts, and leaves none behind. */
function weigh({ counts, found }: Tally, { idf, weight, size }: Scales): void {
  for (let i = 0; i < size; i++) {
    const term = found[i] ?? 0
    const times = counts[term] ?? 1
    counts[term] = 0
    weight[i] = (times === 1 ? 1 : 1 + Math.log(times)) * (idf[term] ?? 0)
  }
}

/** In place. */
function toLengthOne(weight: Float32Array, size: number): void {
  let squares = 0
  for (let i = 0; i < size; i++) {
    const each = weight[i] ?? 0
    squares += each * each
  }
  const length = Math.sqrt(squares)
  for (let i = 0; i < size; i++) weight[i] = (weight[i] ?? 0) / length
}

function shareOf(pairs: readonly number[], inScope: Uint8Array): number {
  let known = 0
  for (const pair of pairs) known += inScope[pair] ?? 0
  return known
}
