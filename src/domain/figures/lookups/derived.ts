import type { Figure, Scope } from '../figure.ts'

interface Place {
  readonly year: number
  readonly scope: Scope
}

/** Why nothing can be computed: one of the figures is blank, or the whole is zero. */
export type Undefined = 'blank' | 'of-zero'

/** @returns `blank` where one of them has no value */
export function difference(from: Figure, less: Figure, place: Place): Figure | Undefined {
  if (from.value === undefined || less.value === undefined) return 'blank'
  const value = from.value - less.value
  return derived(from, place, {
    value,
    operation: `${from.value} − ${less.value} = ${value}`,
    from: [from, less],
    label: labelled(from, less, '减'),
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
  const labels = [...new Set(figures.map((figure) => figure.label))]
  return derived(figures[0], place, {
    value,
    operation: note === undefined ? operation : `${operation};${note}`,
    from: figures,
    label: labels.join('加'),
  })
}

/** Decimals of a result, where nobody wants others. */
const USUAL = 1

/** The part of the whole in per cent, half up. @returns `of-zero` for a share of nothing */
export function share(part: Figure, whole: Figure, decimals = USUAL): Figure | Undefined {
  return quotient(part, whole, { factor: 100, unit: '%', joins: '占', decimals })
}

/** How many times the one is the other, half up. */
export function ratio(one: Figure, other: Figure, decimals = USUAL): Figure | Undefined {
  return quotient(one, other, { factor: 1, unit: '倍', joins: '比', decimals })
}

/** What a figure is spread over: twelve months, five categories. */
export interface Spread {
  readonly over: number
  /** 每月, 每类 */
  readonly per: string
}

/** The figure spread evenly, half up; 39 ÷ 12 is told as the 3.25 that it is. */
export function average(
  figure: Figure,
  { over, per }: Spread,
  decimals?: number,
): Figure | Undefined {
  if (figure.value === undefined) return 'blank'
  const exact = figure.value / over
  const value = rounded(exact, decimals ?? (Number.isInteger(exact * 100) ? 2 : USUAL))
  return derived(figure, figure, {
    value,
    operation: `${figure.value} ÷ ${over} = ${value}`,
    from: [figure],
    label: `${figure.label}(${per}平均)`,
  })
}

/** How many parts a whole is divided into. */
export function numberOfParts(parts: readonly [Figure, ...Figure[]], whole: Figure): Figure {
  const value = parts.length
  return {
    ...derived(whole, whole, {
      value,
      operation: `分项共 ${value} 类`,
      from: parts,
      label: `${whole.label}的分类数`,
    }),
    unit: '类',
  }
}

interface Quotient {
  readonly factor: number
  readonly unit: string
  readonly joins: string
  readonly decimals: number
}

function quotient(one: Figure, other: Figure, how: Quotient): Figure | Undefined {
  if (one.value === undefined || other.value === undefined) return 'blank'
  if (other.value === 0) return 'of-zero'
  const value = rounded((one.value / other.value) * how.factor, how.decimals)
  const times = how.factor === 1 ? '' : ` × ${how.factor}%`
  const operation = `${one.value} ÷ ${other.value}${times} = ${value}${how.unit === '%' ? '%' : ''}`
  return {
    ...derived(one, one, {
      value,
      operation,
      from: [one, other],
      label: labelled(one, other, how.joins),
    }),
    unit: how.unit,
  }
}

/** Half up. */
function rounded(value: number, decimals: number): number {
  const unit = 10 ** decimals
  return Math.floor(value * unit + 0.5 + Number.EPSILON * unit * 10) / unit
}

/** The label of both where they differ, with the scope or year where it does not tell them apart. */
function labelled(one: Figure, other: Figure, joins: string): string {
  return one.label === other.label ? one.label : `${one.label}${joins}${other.label}`
}

interface Computed {
  readonly value: number
  readonly operation: string
  readonly from: readonly Figure[]
  readonly label: string
}

function derived(like: Figure, place: Place, computed: Computed): Figure {
  const { value, operation, from, label } = computed
  return {
    indicator: label === like.label ? like.indicator : undefined,
    label,
    office: like.office,
    year: place.year,
    scope: place.scope,
    value,
    unit: like.unit,
    source: { basis: 'derived', operation, from },
  }
}
