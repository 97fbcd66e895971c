import type { Utterance } from '../../src/intents.ts'
import { type HeldOut, OUT_OF_SCOPE } from './texts.ts'

/** The share of in-scope rows whose intent was found. */
export function accuracy(rows: readonly Utterance[], answers: readonly string[]): number {
  const judged = rows.map(({ intent }, i) => ({ intent, right: answers[i] === intent }))
  return shareOf(
    judged.filter(({ intent }) => intent !== OUT_OF_SCOPE),
    ({ right }) => right,
  )
}

/** The harmonic mean of how many foreign messages were rejected and how many of the rejected were foreign. */
export function outOfScopeF1(rows: readonly HeldOut[], answers: readonly string[]): number {
  const judged = rows.map(({ ours }, i) => ({ ours, rejected: answers[i] === OUT_OF_SCOPE }))
  const hit = judged.filter(({ ours, rejected }) => !ours && rejected).length
  const rejected = judged.filter((each) => each.rejected).length
  const foreign = judged.filter(({ ours }) => !ours).length
  return (2 * hit) / (rejected + foreign)
}

/** The share of answers that are this intent. */
export function shareAnswered(answers: readonly string[], intent: string): number {
  return shareOf(answers, (answer) => answer === intent)
}

/** @param share 0–1: 0.5 is the median, 0.99 the hundredth longest */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

function shareOf<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / all.length
}
