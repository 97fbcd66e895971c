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
  /** Best first, without out-of-scope. */
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
  const ranked = rank(intents, [ofOthers(share, none), ofOthers(votes, none)])
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

/** The probabilities of the others, as if the one class were not there. */
function ofOthers(probabilities: Float64Array, left: number): Float64Array {
  const rest = Math.max(1e-12, 1 - (probabilities[left] ?? 0))
  return probabilities.map((each, k) => (k === left ? 0 : each / rest))
}

function rank(intents: readonly string[], votes: readonly Float64Array[]): readonly Ranked[] {
  const ranked: Ranked[] = []
  for (const [k, intent] of intents.entries()) {
    if (intent === OUT_OF_SCOPE) continue
    let sum = 0
    for (const vote of votes) sum += vote[k] ?? 0
    ranked.push({ intent, confidence: sum / votes.length })
  }
  return ranked.sort((a, b) => b.confidence - a.confidence)
}
