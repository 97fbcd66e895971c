import { type Both, softmax } from './linear.ts'
import { type Knowledge, OUT_OF_SCOPE, type Ranked } from './model.ts'
import type { Terms } from './terms.ts'
import { readerOf, type Vector } from './vectors.ts'

/** What the two classifiers make of a message. */
export interface Opinion {
  /** The best few, best first, without out-of-scope. */
  readonly ranked: readonly Ranked[]
  readonly signs: readonly number[]
}

/** Writes what each classifier gives every class. */
export type Score = (vector: Vector, scores: Both<Float64Array>) => void

const SHARPNESS = 3

/** Judges one message after the other: what is only reckoned with has its place once for all. */
export function opinionBy(
  { intents, vocabulary }: Knowledge,
  score: Score,
): (terms: Terms) => Opinion {
  const read = readerOf(vocabulary)
  const none = intents.indexOf(OUT_OF_SCOPE)
  const room = (): Float64Array => new Float64Array(intents.length)
  const scores = { logistic: room(), svm: room() }
  const share = room()
  const votes = room()
  return (terms) => {
    const { vector, knownShare } = read(terms)
    score(vector, scores)
    sharesOf(scores.logistic, 1, share)
    sharesOf(scores.svm, SHARPNESS, votes)
    joinVotes(share, votes, none)
    const best = bestOf(votes)
    const [top = -1, second = -1] = best
    return {
      ranked: best.map((k) => ({ intent: intents[k] ?? '', confidence: of(votes, k) })),
      signs: [
        of(share, top),
        of(share, none),
        of(scores.logistic, top) - of(scores.logistic, none),
        of(scores.svm, top),
        of(scores.svm, none),
        of(votes, top) - of(votes, second),
        knownShare,
        Math.log(1 + terms.units.length),
      ],
    }
  }
}

function of(values: Float64Array, at: number): number {
  return values[at] ?? 0
}

/** Writes the scores as probabilities into `shares`. */
function sharesOf(scores: Float64Array, sharpness: number, shares: Float64Array): void {
  for (let k = 0; k < scores.length; k++) shares[k] = (scores[k] ?? 0) * sharpness
  softmax(shares)
}

/** Makes `votes` the mean of the two, as if the one class were not there. */
function joinVotes(share: Float64Array, votes: Float64Array, left: number): void {
  const rest = restOf(share, left)
  const restOfVotes = restOf(votes, left)
  for (let k = 0; k < votes.length; k++)
    votes[k] = (of(share, k) / rest + of(votes, k) / restOfVotes) / 2
  votes[left] = -1
}

function restOf(shares: Float64Array, left: number): number {
  return Math.max(1e-12, 1 - of(shares, left))
}

/** So many intents are ranked: nobody offers more. */
const RANKED = 5

/** The classes with the most votes, best first; the one that is left out has less than none. */
function bestOf(votes: Float64Array): readonly number[] {
  const best: number[] = []
  for (let k = 0; k < votes.length; k++) {
    const vote = of(votes, k)
    let place = best.length
    while (place > 0 && of(votes, best[place - 1] ?? 0) < vote) place--
    if (vote < 0 || place === RANKED) continue
    best.splice(place, 0, k)
    if (best.length > RANKED) best.pop()
  }
  return best
}
