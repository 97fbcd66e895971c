import { emptyLinear, score, softmax, type Examples, type Linear } from './linear.ts'
import { shuffled } from './order.ts'
import { NOTHING, type Vector } from './vectors.ts'

const EPOCHS = 14
const RATE = 0.5
/** A class that is this close to its due is left alone: most are, and skipping them saves most of the time. */
const CLOSE = 0.004

/** Multinomial logistic regression by stochastic gradient descent with AdaGrad steps. */
export function fitLogistic(examples: Examples): Linear {
  const model = emptyLinear(examples)
  const past = { weights: model.weights.slice(), bias: model.bias.slice() }
  const errors = new Float64Array(examples.classes)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const row of shuffled(examples.vectors.length, epoch + 1)) {
      const vector = examples.vectors[row] ?? NOTHING
      const label = examples.labels[row] ?? 0
      score(model, vector, errors)
      softmax(errors)
      errors[label] = (errors[label] ?? 0) - 1
      errors.forEach((error, k) => {
        if (Math.abs(error) > CLOSE) step({ model, past, vector }, k, error)
      })
    }
  return model
}

interface Step {
  readonly model: Linear
  readonly past: { readonly weights: Float32Array; readonly bias: Float32Array }
  readonly vector: Vector
}

function step({ model, past, vector }: Step, k: number, error: number): void {
  const { at, weight } = vector
  for (let i = 0; i < at.length; i++) {
    const place = (at[i] ?? 0) * model.classes + k
    descend(model.weights, past.weights, { place, gradient: error * (weight[i] ?? 0) })
  }
  descend(model.bias, past.bias, { place: k, gradient: error * 0.1 })
}

function descend(
  values: Float32Array,
  past: Float32Array,
  { place, gradient }: { readonly place: number; readonly gradient: number },
): void {
  const seen = (past[place] ?? 0) + gradient * gradient
  past[place] = seen
  values[place] = (values[place] ?? 0) - (RATE * gradient) / Math.sqrt(seen + 1e-8)
}
