import { emptyLinear, score, type Examples, type Linear } from './linear.ts'
import { shuffled } from './order.ts'
import { NOTHING, type Vector } from './vectors.ts'

const ROUNDS = 12
const COST = 1
/** Added to the squared length of a row, for the squared hinge and for the bias. */
const DIAGONAL = 1 / (2 * COST) + 1

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
      scores.forEach((score, k) => {
        const sign = labels[row] === k ? 1 : -1
        const alpha = alphas[row * classes + k] ?? 0
        const next = better(alpha, sign * score)
        if (next === alpha) return
        alphas[row * classes + k] = next
        move({ model, vector }, k, (next - alpha) * sign)
      })
    }
  return model
}

/** The multiplier that is best for a row while all others stand. Rows have length 1. */
function better(alpha: number, margin: number): number {
  const gradient = margin - 1 + alpha / (2 * COST)
  return Math.max(0, alpha - gradient / (1 + DIAGONAL))
}

function move(
  { model, vector }: { readonly model: Linear; readonly vector: Vector },
  k: number,
  by: number,
): void {
  const { at, weight } = vector
  for (let i = 0; i < at.length; i++) {
    const place = (at[i] ?? 0) * model.classes + k
    model.weights[place] = (model.weights[place] ?? 0) + by * (weight[i] ?? 0)
  }
  model.bias[k] = (model.bias[k] ?? 0) + by
}
