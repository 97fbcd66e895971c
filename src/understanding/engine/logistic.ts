import { emptyLinear, score, softmax, type Examples, type Linear } from './linear.ts'
import { shuffled } from './order.ts'
import { NOTHING, type Vector } from './vectors.ts'

const EPOCHS = 7
const RATE = 0.5
/** A class this close to its due is left alone: most are, and skipping them saves most of the time. */
const CLOSE = 0.01

/** Multinomial logistic regression by stochastic gradient descent with AdaGrad steps. */
export function fitLogistic(examples: Examples): Linear {
  const { vectors, labels } = examples
  const model = emptyLinear(examples)
  const past = { weights: model.weights.slice(), bias: model.bias.slice() }
  const errors = new Float64Array(examples.classes)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const row of shuffled(vectors.length, epoch + 1)) {
      const vector = vectors[row] ?? NOTHING
      const label = labels[row] ?? 0
      score(model, vector, errors)
      softmax(errors)
      errors[label] = (errors[label] ?? 0) - 1
      learn({ model, past, errors }, vector)
    }
  return model
}

interface Progress {
  readonly model: Linear
  readonly past: { readonly weights: Float32Array; readonly bias: Float32Array }
  readonly errors: Float64Array
}

function learn({ model, past, errors }: Progress, { at, weight }: Vector): void {
  for (let k = 0; k < errors.length; k++) {
    const error = errors[k] ?? 0
    if (Math.abs(error) < CLOSE) continue
    for (let i = 0; i < at.length; i++) {
      const place = (at[i] ?? 0) * model.classes + k
      descend(model.weights, past.weights, { place, gradient: error * (weight[i] ?? 0) })
    }
    descend(model.bias, past.bias, { place: k, gradient: error * 0.1 })
  }
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
