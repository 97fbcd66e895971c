import { fail, ok, type Result } from '../../result.ts'
import type { Figure, Scope, Valued } from '../figure.ts'

interface YearAndScope {
  readonly year: number
  readonly scope: Scope
}

/** Why nothing can be computed: a figure is blank, the whole is zero, or there is nothing to spread a figure over. */
export type Incomputable = 'blank' | 'of-zero' | 'no-average'

/** A figure made of others. */
export type Derived<F extends Figure = Valued> = Result<F, Incomputable>

/** @returns `blank` where one of them has no value */
export function difference(from: Figure, less: Figure, place: YearAndScope): Derived {
  if (from.value === undefined || less.value === undefined) return fail('blank')
  const value = from.value - less.value
  const operation = `${from.value} − ${less.value} = ${value}`
  const label = labelled(from, less, '减')
  return ok(derived(from, place, { value, operation, from: [from, less], label }))
}

/**
 * Blank figures count as nothing in a sum and stand in its source all the same.
 *
 * @param note what the sum leaves out; part of the operation
 */
export function sum(
  figures: readonly [Figure, ...Figure[]],
  place: YearAndScope,
  note?: string,
): Valued {
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
export function share(part: Figure, whole: Figure, decimals = USUAL): Derived {
  return quotient(part, whole, { factor: 100, unit: '%', joins: '占', decimals })
}

/** How many times the one is the other, half up. */
export function ratio(one: Figure, other: Figure, decimals = USUAL): Derived {
  return quotient(one, other, { factor: 1, unit: '倍', joins: '比', decimals })
}

/** What a figure is spread over: twelve months, five categories. */
export interface Spread {
  readonly over: number
  /** 每月, 每类 */
  readonly per: string
}

/** The figure spread evenly, half up; 39 ÷ 12 is told as the 3.25 that it is. */
export function average(figure: Figure, { over, per }: Spread, decimals?: number): Derived {
  if (figure.value === undefined) return fail('blank')
  const exact = figure.value / over
  const value = rounded(exact, decimals ?? (Number.isInteger(exact * 100) ? 2 : USUAL))
  const operation = `${figure.value} ÷ ${over} = ${value}`
  const label = `${figure.label}(${per}平均)`
  return ok(derived(figure, figure, { value, operation, from: [figure], label }))
}

/** How many parts a whole is divided into. */
export function numberOfParts(parts: readonly [Figure, ...Figure[]], whole: Figure): Valued {
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

function quotient(one: Figure, other: Figure, how: Quotient): Derived {
  if (one.value === undefined || other.value === undefined) return fail('blank')
  if (other.value === 0) return fail('of-zero')
  const value = rounded((one.value / other.value) * how.factor, how.decimals)
  const times = how.factor === 1 ? '' : ` × ${how.factor}%`
  const operation = `${one.value} ÷ ${other.value}${times} = ${value}${how.unit === '%' ? '%' : ''}`
  const label = labelled(one, other, how.joins)
  return ok({
    ...derived(one, one, { value, operation, from: [one, other], label }),
    unit: how.unit,
  })
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

function derived(like: Figure, place: YearAndScope, computed: Computed): Valued {
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
