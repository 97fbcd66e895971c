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
  const wrong = new Int32Array(examples.classes)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const row of shuffled(vectors.length, epoch + 1)) {
      const vector = vectors[row] ?? NOTHING
      const label = labels[row] ?? 0
      score(model, vector, errors)
      softmax(errors)
      errors[label] = (errors[label] ?? 0) - 1
      learn({ model, past, errors, wrong }, vector)
    }
  return model
}

interface Progress {
  readonly model: Linear
  readonly past: { readonly weights: Float32Array; readonly bias: Float32Array }
  readonly errors: Float64Array
  /** Room for the classes that are not close to their due. */
  readonly wrong: Int32Array
}

function learn(progress: Progress, vector: Vector): void {
  const { model, past, errors } = progress
  const wrong = farOff(progress)
  learnTerms(progress, wrong, vector)
  for (const k of wrong)
    descend(model.bias, past.bias, { place: k, gradient: (errors[k] ?? 0) * 0.1 })
}

function farOff({ errors, wrong }: Progress): Int32Array {
  let count = 0
  for (let k = 0; k < errors.length; k++) if (Math.abs(errors[k] ?? 0) >= CLOSE) wrong[count++] = k
  return wrong.subarray(0, count)
}

/** Term by term: the weights of a term lie side by side. */
function learnTerms(
  { model, past, errors }: Progress,
  wrong: Int32Array,
  { at, weight }: Vector,
): void {
  for (let i = 0; i < at.length; i++) {
    const from = (at[i] ?? 0) * model.classes
    const by = weight[i] ?? 0
    for (let n = 0; n < wrong.length; n++) {
      const k = wrong[n] ?? 0
      descend(model.weights, past.weights, { place: from + k, gradient: (errors[k] ?? 0) * by })
    }
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
