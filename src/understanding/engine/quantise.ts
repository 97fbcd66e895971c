import type { Linear } from './linear.ts'
import type { Vector } from './vectors.ts'

/**
 * Weights in a byte each, with a scale per term: a quarter of the size, in memory as in the file, so that a message's
 * terms are read from a quarter of the places.
 */
export interface Quantised {
  readonly classes: number
  readonly steps: Int8Array
  readonly scales: Float32Array
  readonly bias: Float32Array
}

const STEPS = 127

export function quantise({ classes, weights, bias }: Linear): Quantised {
  const scales = new Float32Array(weights.length / classes)
  const steps = new Int8Array(weights.length)
  for (let term = 0; term < scales.length; term++) {
    const from = term * classes
    const scale = Math.fround(largest(weights, from, from + classes) / STEPS)
    scales[term] = scale
    for (let i = from; scale > 0 && i < from + classes; i++)
      steps[i] = Math.round((weights[i] ?? 0) / scale)
  }
  return { classes, steps, scales, bias }
}

function largest(weights: Float32Array, from: number, end: number): number {
  let most = 0
  for (let i = from; i < end; i++) most = Math.max(most, Math.abs(weights[i] ?? 0))
  return most
}

/** Writes the score of every class into `scores`. */
export function scoreQuantised(
  { classes, steps, scales, bias }: Quantised,
  { at, weight }: Vector,
  scores: Float64Array,
): void {
  scores.set(bias)
  for (let i = 0; i < at.length; i++) {
    const term = at[i] ?? 0
    const by = (weight[i] ?? 0) * (scales[term] ?? 0)
    const from = term * classes
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + by * (steps[from + k] ?? 0)
  }
}
