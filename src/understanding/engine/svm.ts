import { emptyLinear, score, type Examples, type Linear } from './linear.ts'
import { shuffled } from './order.ts'
import { NOTHING, type Vector } from './vectors.ts'

const ROUNDS = 5
const COST = 1
/** A pull that changes by less is left as it is. */
const STILL = 0.002
/** Added to the squared length of a row (1) for its bias (1) and for the squared hinge. */
const DIAGONAL = 1 + 1 + 1 / (2 * COST)

/**
 * A linear support vector machine per class against the rest (squared hinge), by dual coordinate descent.
 * All classes advance together over a row, because their weights lie side by side.
 */
export function fitSvm(examples: Examples): Linear {
  const { vectors, labels, classes } = examples
  const model = emptyLinear(examples)
  const alphas = new Float32Array(vectors.length * classes)
  const scores = new Float64Array(classes)
  for (let round = 0; round < ROUNDS; round++)
    for (const row of shuffled(vectors.length, round + 101)) {
      const vector = vectors[row] ?? NOTHING
      score(model, vector, scores)
      const own = alphas.subarray(row * classes, (row + 1) * classes)
      learn({ model, scores, alphas: own }, vector, labels[row] ?? 0)
    }
  return model
}

interface Progress {
  readonly model: Linear
  readonly scores: Float64Array
  /** How hard the row pulls at each class. */
  readonly alphas: Float32Array
}

function learn({ model, scores, alphas }: Progress, vector: Vector, label: number): void {
  for (let k = 0; k < scores.length; k++) {
    const sign = k === label ? 1 : -1
    const alpha = alphas[k] ?? 0
    const next = better(alpha, sign * (scores[k] ?? 0))
    if (Math.abs(next - alpha) < STILL) continue
    alphas[k] = next
    pull(model, vector, { k, by: (next - alpha) * sign })
  }
}

/** The pull that is best for a row while all others stand. */
function better(alpha: number, margin: number): number {
  const gradient = margin - 1 + alpha / (2 * COST)
  return Math.max(0, alpha - gradient / DIAGONAL)
}

function pull(
  model: Linear,
  { at, weight }: Vector,
  { k, by }: { readonly k: number; readonly by: number },
): void {
  for (let i = 0; i < at.length; i++) {
    const place = (at[i] ?? 0) * model.classes + k
    model.weights[place] = (model.weights[place] ?? 0) + by * (weight[i] ?? 0)
  }
  model.bias[k] = (model.bias[k] ?? 0) + by
}
