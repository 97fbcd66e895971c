/** Tells from a few signs how likely a message belongs to one of the intents at all. */
export interface Gate {
  readonly mean: readonly number[]
  readonly spread: readonly number[]
  readonly weights: readonly number[]
  readonly bias: number
}

export interface Judged {
  readonly signs: readonly number[]
  readonly inScope: boolean
}

const ROUNDS = 400
const RATE = 1
const DECAY = 0.001

/** The likelihood, 0–1, that a message with these signs is in scope. */
export function pass(gate: Gate, signs: readonly number[]): number {
  return squash(weighedSum(gate.weights, scaled(gate, signs), gate.bias))
}

/** Logistic regression on standardised signs; both kinds of row weigh the same however many there are. */
export function fitGate(rows: readonly Judged[]): Gate {
  const width = rows[0]?.signs.length ?? 0
  const column = (i: number): readonly number[] => rows.map(({ signs }) => signs[i] ?? 0)
  const columns = Array.from({ length: width }, (_, i) => column(i))
  const mean = columns.map(average)
  const spread = columns.map((each, i) => deviation(each, mean[i] ?? 0))
  const ours = rows.filter(({ inScope }) => inScope).length
  const weighed = {
    signs: Float64Array.from(rows.flatMap(({ signs }) => scaled({ mean, spread }, signs))),
    due: Float64Array.from(rows, ({ inScope }) => (inScope ? 1 : 0)),
    weight: Float64Array.from(
      rows,
      ({ inScope }) => 0.5 / Math.max(1, inScope ? ours : rows.length - ours),
    ),
  }
  return { mean, spread, ...descended(weighed, width) }
}

/** The rows by their place: hundreds of rounds go over thousands of them. */
interface Weighed {
  /** Of one row after the other. */
  readonly signs: Float64Array
  readonly due: Float64Array
  readonly weight: Float64Array
}

function descended(rows: Weighed, width: number): Pick<Gate, 'weights' | 'bias'> {
  const weights = new Float64Array(width)
  const gradient = new Float64Array(width)
  let bias = 0
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < width; i++) gradient[i] = (weights[i] ?? 0) * DECAY
    const slope = slopeOf(rows, { weights, bias }, gradient)
    for (let i = 0; i < width; i++) weights[i] = (weights[i] ?? 0) - RATE * (gradient[i] ?? 0)
    bias -= RATE * slope
  }
  return { weights: [...weights], bias }
}

interface Fit {
  readonly weights: Float64Array
  readonly bias: number
}

/** Adds what every row pulls at the weights to `gradient`. @returns what they pull at the bias */
function slopeOf({ signs, due, weight }: Weighed, fit: Fit, gradient: Float64Array): number {
  const width = gradient.length
  let slope = 0
  for (let row = 0; row < due.length; row++) {
    const from = row * width
    const error = (weight[row] ?? 0) * (squash(sumAt(from, signs, fit)) - (due[row] ?? 0))
    slope += error
    for (let i = 0; i < width; i++)
      gradient[i] = (gradient[i] ?? 0) + error * (signs[from + i] ?? 0)
  }
  return slope
}

/** @param from where the signs of the row begin */
function sumAt(from: number, signs: Float64Array, { weights, bias }: Fit): number {
  let sum = bias
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (signs[from + i] ?? 0)
  return sum
}

function weighedSum(weights: readonly number[], signs: readonly number[], bias: number): number {
  let sum = bias
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (signs[i] ?? 0)
  return sum
}

function scaled(
  { mean, spread }: Pick<Gate, 'mean' | 'spread'>,
  signs: readonly number[],
): readonly number[] {
  return signs.map((sign, i) => (sign - (mean[i] ?? 0)) / (spread[i] ?? 1))
}

function squash(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function deviation(values: readonly number[], mean: number): number {
  return Math.sqrt(average(values.map((value) => (value - mean) ** 2))) + 1e-6
}
