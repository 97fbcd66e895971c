import type { Linear } from './linear.ts'

/** Weights in a byte each, with a scale per term: a quarter of the size, no answer changed by it. */
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

export function restore({ classes, steps, scales, bias }: Quantised): Linear {
  const weights = new Float32Array(steps.length)
  for (let term = 0; term < scales.length; term++) {
    const scale = scales[term] ?? 0
    const end = (term + 1) * classes
    for (let i = term * classes; i < end; i++) weights[i] = (steps[i] ?? 0) * scale
  }
  return { classes, weights, bias }
}

/** The weights as a file would give them back, so that a saved model answers to the bit as the trained one. */
export function rounded(linear: Linear): Linear {
  return restore(quantise(linear))
}
