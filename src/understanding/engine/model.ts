import type { Gate } from './gate.ts'
import { pass } from './gate.ts'
import { score, softmax, type Linear } from './linear.ts'
import { type Quantised, scoreQuantised } from './quantise.ts'
import { termsOf, type ConceptsOf, type Terms } from './terms.ts'
import { readBy, type Vector, type Vocabulary } from './vectors.ts'

/** The folder of the rows that belong to no intent. */
export const OUT_OF_SCOPE = 'out-of-scope'

export interface Ranked {
  readonly intent: string
  /** 0–1, of a message that is in scope. */
  readonly confidence: number
}

/** What the two classifiers make of a message. */
export interface Opinion {
  /** The best few, best first, without out-of-scope. */
  readonly ranked: readonly Ranked[]
  readonly signs: readonly number[]
}

/** The two classifiers over one vocabulary. */
export interface Voters {
  /** In the order of the classes. */
  readonly intents: readonly string[]
  readonly vocabulary: Vocabulary
  readonly logistic: Linear | Quantised
  readonly svm: Linear | Quantised
}

export interface Model extends Voters {
  readonly logistic: Quantised
  readonly svm: Quantised
  readonly gate: Gate
}

export interface Verdict {
  readonly ranked: readonly Ranked[]
  /** How likely the message belongs to any intent, 0–1. */
  readonly inScope: number
}

const SHARPNESS = 3

export function judge(model: Model, copy: string, conceptsOf: ConceptsOf): Verdict {
  const { ranked, signs } = opinion(model, termsOf(copy, conceptsOf))
  return { ranked, inScope: pass(model.gate, signs) }
}

export function opinion(voters: Voters, terms: Terms): Opinion {
  const { intents, vocabulary } = voters
  const { vector, knownShare } = readBy(vocabulary, terms)
  const odds = scored(voters.logistic, vector)
  const margins = scored(voters.svm, vector)
  const none = intents.indexOf(OUT_OF_SCOPE)
  const share = shares(odds, 1)
  const ranked = rank(intents, together([share, shares(margins, SHARPNESS)], none))
  const top = intents.indexOf(ranked[0]?.intent ?? '')
  const of = (values: Float64Array, at: number): number => values[at] ?? 0
  return {
    ranked,
    signs: [
      of(share, top),
      of(share, none),
      of(odds, top) - of(odds, none),
      of(margins, top),
      of(margins, none),
      (ranked[0]?.confidence ?? 0) - (ranked[1]?.confidence ?? 0),
      knownShare,
      Math.log(1 + terms.units.length),
    ],
  }
}

function scored(by: Linear | Quantised, vector: Vector): Float64Array {
  const scores = new Float64Array(by.classes)
  if ('steps' in by) scoreQuantised(by, vector, scores)
  else score(by, vector, scores)
  return scores
}

function shares(scores: Float64Array, sharpness: number): Float64Array {
  const shares = new Float64Array(scores.length)
  for (let k = 0; k < scores.length; k++) shares[k] = (scores[k] ?? 0) * sharpness
  softmax(shares)
  return shares
}

type Votes = readonly [Float64Array, Float64Array]

/** The mean of two votes, as if the one class were not there. */
function together([one, other]: Votes, left: number): Float64Array {
  const [ofOne, ofOther] = [restOf(one, left), restOf(other, left)]
  const mean = new Float64Array(one.length)
  for (let k = 0; k < mean.length; k++)
    mean[k] = ((one[k] ?? 0) / ofOne + (other[k] ?? 0) / ofOther) / 2
  mean[left] = -1
  return mean
}

function restOf(shares: Float64Array, left: number): number {
  return Math.max(1e-12, 1 - (shares[left] ?? 0))
}

/** So many intents are ranked: nobody offers more. */
const RANKED = 5

function rank(intents: readonly string[], confidences: Float64Array): readonly Ranked[] {
  const best: Ranked[] = []
  let least = -1
  confidences.forEach((confidence, k) => {
    if (confidence <= least) return
    const place = best.findIndex((each) => each.confidence < confidence)
    best.splice(place < 0 ? best.length : place, 0, { intent: intents[k] ?? '', confidence })
    if (best.length > RANKED) best.pop()
    least = best[RANKED - 1]?.confidence ?? -1
  })
  return best
}
