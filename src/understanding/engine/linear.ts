import type { Vector } from './vectors.ts'

/** One score per class from a sparse vector. The weights of a term lie side by side: `term * classes + class`. */
export interface Linear {
  readonly classes: number
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** Of each of the two classifiers that judge a message together. */
export interface Both<T> {
  readonly logistic: T
  readonly svm: T
}

/** What a classifier is fitted to: a vector and a class per row, and the size of both. */
export interface Examples {
  readonly vectors: readonly Vector[]
  readonly labels: readonly number[]
  readonly classes: number
  readonly terms: number
}

export function emptyLinear({ classes, terms }: Examples): Linear {
  return {
    classes,
    weights: new Float32Array(terms * classes),
    bias: new Float32Array(classes),
  }
}

/** Writes the score of every class into `scores`. */
export function score(
  { classes, weights, bias }: Linear,
  vector: Vector,
  scores: Float64Array,
): void {
  scores.set(bias)
  const { at, weight } = vector
  for (let i = 0; i < at.length; i++) {
    const by = weight[i] ?? 0
    const from = (at[i] ?? 0) * classes
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + by * (weights[from + k] ?? 0)
  }
}

/** Turns scores into probabilities in place. */
export function softmax(scores: Float64Array): void {
  let most = -Infinity
  for (let k = 0; k < scores.length; k++) most = Math.max(most, scores[k] ?? 0)
  let sum = 0
  for (let k = 0; k < scores.length; k++) {
    const value = Math.exp((scores[k] ?? 0) - most)
    scores[k] = value
    sum += value
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum
}
