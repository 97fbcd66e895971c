import type { Gate } from './gate.ts'
import { pass } from './gate.ts'
import { score, softmax, type Linear } from './linear.ts'
import { termsOf, type ConceptsOf, type Terms } from './terms.ts'
import { knownShare, vectorOf, type Vocabulary } from './vectors.ts'

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
  readonly logistic: Linear
  readonly svm: Linear
}

export interface Model extends Voters {
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
  const vector = vectorOf(terms, vocabulary)
  const odds = scored(voters.logistic, vector)
  const margins = scored(voters.svm, vector)
  const share = odds.slice()
  softmax(share)
  const votes = margins.map((margin) => margin * SHARPNESS)
  softmax(votes)
  const none = intents.indexOf(OUT_OF_SCOPE)
  const ranked = rank(intents, [amongOthers(share, none), amongOthers(votes, none)])
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
      knownShare(terms, vocabulary),
      Math.log(1 + terms.length),
    ],
  }
}

function scored(linear: Linear, vector: Parameters<typeof score>[1]): Float64Array {
  const scores = new Float64Array(linear.classes)
  score(linear, vector, scores)
  return scores
}

/** The probabilities of one classifier, as if the one class were not there. */
type Vote = (k: number) => number

function amongOthers(probabilities: Float64Array, left: number): Vote {
  const rest = Math.max(1e-12, 1 - (probabilities[left] ?? 0))
  return (k) => (probabilities[k] ?? 0) / rest
}

/** So many intents are ranked: nobody offers more. */
const RANKED = 5

function rank(intents: readonly string[], [one, other]: readonly [Vote, Vote]): readonly Ranked[] {
  const best: Ranked[] = []
  for (let k = 0; k < intents.length; k++) {
    const intent = intents[k] ?? OUT_OF_SCOPE
    const confidence = (one(k) + other(k)) / 2
    if (intent === OUT_OF_SCOPE || confidence <= (best[RANKED - 1]?.confidence ?? -1)) continue
    const place = best.findIndex((each) => each.confidence < confidence)
    best.splice(place < 0 ? best.length : place, 0, { intent, confidence })
    if (best.length > RANKED) best.pop()
  }
  return best
}
