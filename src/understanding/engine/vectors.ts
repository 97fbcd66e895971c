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
  readonly index: ReadonlyMap<string, number>
  readonly idf: Float32Array
  /** 1 where rows of some intent, not only out-of-scope ones, use the term. */
  readonly inScope: Uint8Array
}

export interface Sample {
  readonly terms: Terms
  readonly outOfScope: boolean
}

/** A term of a single row teaches nothing that another row could use. */
const LEAST_ROWS = 1

export function vocabularyOf(samples: readonly Sample[]): Vocabulary {
  const rows = new Map<string, number>()
  const ours = new Set<string>()
  for (const { terms, outOfScope } of samples)
    for (const term of new Set(terms.all)) {
      rows.set(term, (rows.get(term) ?? 0) + 1)
      if (!outOfScope) ours.add(term)
    }
  const kept = [...rows].filter(([, count]) => count >= LEAST_ROWS)
  return {
    index: new Map(kept.map(([term], i) => [term, i])),
    idf: Float32Array.from(kept, ([, count]) => Math.log((1 + samples.length) / (1 + count)) + 1),
    inScope: Uint8Array.from(kept, ([term]) => (ours.has(term) ? 1 : 0)),
  }
}

/** TF-IDF with sublinear counts, of length 1; unknown terms are left out. */
export function vectorOf(terms: Terms, { index, idf }: Vocabulary): Vector {
  const known: number[] = []
  for (const term of terms.all) {
    const at = index.get(term)
    if (at !== undefined) known.push(at)
  }
  const sorted = Int32Array.from(known).sort()
  const at = new Int32Array(sorted.length)
  const weight = new Float32Array(sorted.length)
  let size = 0
  for (let from = 0; from < sorted.length; size++) {
    const term = sorted[from] ?? 0
    let end = from + 1
    while (sorted[end] === term) end++
    at[size] = term
    weight[size] = (1 + Math.log(end - from)) * (idf[term] ?? 0)
    from = end
  }
  return { at: at.subarray(0, size), weight: ofLengthOne(weight.subarray(0, size)) }
}

function ofLengthOne(weight: Float32Array): Float32Array {
  let squares = 0
  for (const each of weight) squares += each * each
  const length = Math.sqrt(squares)
  return weight.map((each) => each / length)
}

/** The share of a message's neighbouring pairs that rows of some intent use too, 0–1. */
export function knownShare({ pairs }: Terms, { index, inScope }: Vocabulary): number {
  const known = pairs.filter((pair) => inScope[index.get(pair) ?? -1] === 1)
  return pairs.length === 0 ? 0 : known.length / pairs.length
}
