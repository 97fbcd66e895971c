import type { Figure, PrintedSource } from '../../domain/figures/figure.ts'
import { periodName } from '../../domain/time/period-kind.ts'

/** 2018年,上海街道“主动公开文件数”39 条 */
export function figureLine(figure: Figure): string {
  return `${when(figure)}${figure.office}“${figure.label}”为${amount(figure)}`
}

/** The value and its unit as printed; the kinds of nothing each in their own words. */
export function amount({ value, unit, printed, source }: Figure): string {
  if (value === undefined) return printed === 'dash' ? '“-”(不适用)' : '空白(未填,不等于零)'
  const number = `${printed === 'approximate' ? '不少于 ' : ' '}${value}${unit === undefined ? '' : unit === '%' ? '%' : ` ${unit}`}`
  return source.basis === 'derived' ? `${number}(推算)` : number
}

function when({ year, period, scope, source }: Figure): string {
  if (scope !== 'cumulative') return `${period === undefined ? `${year}年` : periodName(period)},`
  return countsOn(source) ? `历年累计(计入登记簿至${year}年的记录):` : `截至${year}年底,历年累计:`
}

/** The register of a year that goes on may still grow. */
function countsOn(source: Figure['source']): boolean {
  return (
    source.basis === 'derived' && source.from.some(({ source: each }) => each.basis === 'ledger')
  )
}

/** Where each figure stands, one line each, a source that two figures share said once. */
export function sourceLines(figures: readonly Figure[]): string {
  return [...new Set(figures.map(sourceLine))].join('\n')
}

function sourceLine(figure: Figure): string {
  const { source } = figure
  switch (source.basis) {
    case 'report':
      return `出处:${printedPlace(source)}`
    case 'ledger':
      return ledgerPlace(source.entries)
    case 'derived':
      return `推算:${source.operation}。\n${sourceLines(source.from)}`
  }
}

function printedPlace({ document, section, cell, quote }: PrintedSource): string {
  if (cell !== undefined)
    return `《${document}》${section ?? ''}《${cell.table}》“${cell.row}”一行、“${cell.column}”一列。`
  return `《${document}》${section ?? ''}:“${quote.trim()}”`
}

/** So many record numbers are named; more are counted. */
const NAMED = 5

function ledgerPlace(entries: readonly string[]): string {
  if (entries.length === 0) return '依据:本单位登记簿,该期间没有可计数的记录。'
  const named = entries.slice(0, NAMED).join('、')
  return `依据:本单位登记簿的记录 ${named}${entries.length > NAMED ? ` 等 ${entries.length} 条` : ''}。`
}

/** The table prints no unit: said rather than invented. */
export function unitNote(figures: readonly Figure[]): string | undefined {
  const bare = figures.some(
    ({ unit, value, source }) =>
      unit === undefined && value !== undefined && source.basis === 'report',
  )
  return bare ? '(原表未标注单位。)' : undefined
}
