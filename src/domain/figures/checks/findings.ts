import type { Evidence, Finding, FindingRule, FindingStatus } from '../finding.ts'
import type { ReadFigure } from '../report.ts'

/** A figure as evidence: its words and its place. */
export function evidenceOf({ quote, span }: ReadFigure): Evidence {
  return { quote, span }
}

/** @param what in Chinese, one sentence */
export function finding(
  rule: FindingRule,
  status: FindingStatus,
  [message, figures]: readonly [what: string, figures: readonly ReadFigure[]],
): Finding {
  return { rule, status, message, evidence: figures.map(evidenceOf) }
}

/** A figure in a message: 主动公开文件数 39 条 */
export function named({ label, value, unit, scope }: ReadFigure): string {
  const when = scope === 'cumulative' ? '(历年累计)' : ''
  return `${label}${when} ${value === undefined ? '空白' : value}${unit === undefined ? '' : ` ${unit}`}`
}

/** Adds without the dust of binary fractions. */
export function sumOf(figures: readonly ReadFigure[]): number {
  return Number(figures.reduce((sum, one) => sum + (one.value ?? 0), 0).toPrecision(15))
}

/** 2+19+3+5+10=39; a lone number is itself. */
export function equation(figures: readonly ReadFigure[]): string {
  const values = figures.map((one) => String(one.value ?? '空白'))
  return figures.length === 1 ? values.join('') : `${values.join('+')}=${sumOf(figures)}`
}

/** Printed as an exact count: neither blank nor 余 nor 多. */
export function isExact(figure: ReadFigure): boolean {
  return figure.kind === 'number' || figure.kind === 'zero-in-words'
}
