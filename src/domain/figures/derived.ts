import type { Figure, Scope } from './figure.ts'

interface Place {
  readonly year: number
  readonly scope: Scope
}

/**
 * A figure computed from figures, with them as its source. @returns `undefined` where one of them has no value
 */
export function difference(from: Figure, less: Figure, place: Place): Figure | undefined {
  if (from.value === undefined || less.value === undefined) return undefined
  return derived(from, place, {
    value: from.value - less.value,
    operation: `${from.value} − ${less.value} = ${from.value - less.value}`,
    from: [from, less],
  })
}

/**
 * Blank figures count as nothing in a sum and stand in its source all the same.
 *
 * @param note what the sum leaves out; part of the operation
 */
export function sum(figures: readonly [Figure, ...Figure[]], place: Place, note?: string): Figure {
  const value = figures.reduce((total, figure) => total + (figure.value ?? 0), 0)
  const operation = `${figures.map((figure) => String(figure.value ?? 0)).join(' + ')} = ${value}`
  return derived(figures[0], place, {
    value,
    operation: note === undefined ? operation : `${operation};${note}`,
    from: figures,
  })
}

interface Computed {
  readonly value: number
  readonly operation: string
  readonly from: readonly Figure[]
}

function derived(like: Figure, place: Place, { value, operation, from }: Computed): Figure {
  return {
    indicator: like.indicator,
    label: like.label,
    office: like.office,
    year: place.year,
    scope: place.scope,
    value,
    unit: like.unit,
    source: { basis: 'derived', operation, from },
  }
}
