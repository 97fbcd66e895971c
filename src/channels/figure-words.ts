import type { Figure } from '../domain/figures/figure.ts'

/** From so many figures on, a table reads better than the sentence. */
export const TABLE_FROM = 4

export const FIGURE_HEAD = ['指标', '年度', '范围', '数值'] as const

/** One figure as a row under `FIGURE_HEAD`. */
export function figureRow(figure: Figure): readonly string[] {
  return [figure.label, String(figure.year), scopeName(figure.scope), valueWords(figure)]
}

export function scopeName(scope: Figure['scope']): string {
  return scope === 'year' ? '本年' : '历年累计'
}

/** The value with its unit; a blank in the source is not a zero, and is said to be blank. */
export function valueWords({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (value === undefined) return '空白'
  return unit === undefined || unit === '%' ? `${value}${unit ?? ''}` : `${value} ${unit}`
}
