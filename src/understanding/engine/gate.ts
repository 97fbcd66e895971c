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
  return squash(linear(gate, scaled(gate, signs)))
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
  let gate: Gate = { mean, spread, weights: mean.map(() => 0), bias: 0 }
  for (let round = 0; round < ROUNDS; round++) gate = descended(gate, weighed)
  return gate
}

interface Weighed {
  readonly signs: readonly number[]
  readonly due: number
  readonly weight: number
}

function descended(gate: Gate, rows: readonly Weighed[]): Gate {
  const gradient = gate.weights.map((weight) => weight * DECAY)
  let bias = 0
  for (const { signs, due, weight } of rows) {
    const error = weight * (squash(linear(gate, signs)) - due)
    bias += error
    for (let i = 0; i < gradient.length; i++)
      gradient[i] = (gradient[i] ?? 0) + error * (signs[i] ?? 0)
  }
  const weights = gate.weights.map((weight, i) => weight - RATE * (gradient[i] ?? 0))
  return { ...gate, weights, bias: gate.bias - RATE * bias }
}

function linear({ weights, bias }: Gate, signs: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (signs[i] ?? 0), bias)
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
