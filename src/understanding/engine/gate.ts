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
  const weighed = rows.map(({ signs, inScope }) => ({
    signs: scaled({ mean, spread }, signs),
    due: inScope ? 1 : 0,
    weight: 0.5 / Math.max(1, inScope ? ours : rows.length - ours),
  }))
  return { mean, spread, ...descended(weighed, width) }
}

interface Weighed {
  readonly signs: readonly number[]
  readonly due: number
  readonly weight: number
}

/** In place: hundreds of rounds over thousands of rows. */
function descended(rows: readonly Weighed[], width: number): Pick<Gate, 'weights' | 'bias'> {
  const weights = new Array<number>(width).fill(0)
  let bias = 0
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => weight * DECAY)
    const slope = slopeOf(rows, { weights, bias }, gradient)
    for (let i = 0; i < width; i++) weights[i] = (weights[i] ?? 0) - RATE * (gradient[i] ?? 0)
    bias -= RATE * slope
  }
  return { weights, bias }
}

/** Adds what every row pulls at the weights to `gradient`. @returns what they pull at the bias */
function slopeOf(
  rows: readonly Weighed[],
  { weights, bias }: Pick<Gate, 'weights' | 'bias'>,
  gradient: number[],
): number {
  let slope = 0
  for (const { signs, due, weight } of rows) {
    const error = weight * (squash(weighedSum(weights, signs, bias)) - due)
    slope += error
    for (let i = 0; i < gradient.length; i++)
      gradient[i] = (gradient[i] ?? 0) + error * (signs[i] ?? 0)
  }
  return slope
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
