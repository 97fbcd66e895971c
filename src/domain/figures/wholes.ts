import type { Indicator, IndicatorId } from './indicator.ts'

/** Whether the catalogue counts the one among the parts of the other. */
export function isPart(id: IndicatorId | undefined, whole: Indicator): boolean {
  return id !== undefined && whole.parts.some(({ of }) => of.includes(id))
}

/** What an indicator is a part of, or its rate is out of. */
export function wholeOf(
  id: IndicatorId | undefined,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): Indicator | undefined {
  const outOf = indicators.get(id ?? '')?.outOf
  if (outOf !== undefined) return indicators.get(outOf)
  return [...indicators.values()].find((each) => isPart(id, each))
}

/** Whether one division counts them side by side: a category and a channel overlap. */
export function areSideBySide(
  ids: readonly (IndicatorId | undefined)[],
  indicators: Iterable<Indicator>,
): boolean {
  const divisions = [...indicators].flatMap(({ parts }) => parts)
  return divisions.some(({ of }) => ids.every((id) => id !== undefined && of.includes(id)))
}
