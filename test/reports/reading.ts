import { readFileSync } from 'node:fs'
import type { ReadFigure, Report } from '../../src/domain/figures/report.ts'
import { loadForms } from '../../src/facts/forms.ts'
import { loadIndicators } from '../../src/facts/indicators.ts'
import { shipped } from '../../src/facts/shipped.ts'
import { readReport } from '../../src/reports/read/read-report.ts'

/** The catalogue and the forms as they are shipped. */
export const known = { indicators: [...loadIndicators().values()], forms: loadForms() }

export const seed = readFileSync(shipped('reports/shanghai-jiedao-2018.txt'), 'utf8')

/** A text that must be readable. */
export function reportOf(text: string): Report {
  const read = readReport(text, known)
  if (!read.ok) throw new Error(`not read: ${read.error.why}`)
  return read.value
}

/** One sentence as the body of a made-up report of 2020. */
export function bodyOf(sentence: string): Report {
  return reportOf(`清源县白石镇2020年政府信息公开工作年度报告\n一、概述\n${sentence}\n`)
}

/** `39条`, `286条 累计`, `18000条 约`, `0 无`: a figure in short. */
export function inShort({ value, unit, scope, kind }: ReadFigure): string {
  if (kind === 'zero-in-words') return scope === 'cumulative' ? '无 累计' : '无'
  const marks = [scope === 'cumulative' ? ' 累计' : '', kind === 'approximate' ? ' 约' : '']
  return `${value ?? kind}${unit ?? ''}${marks.join('')}`
}

export function figuresIn(sentence: string): string {
  return bodyOf(sentence).figures.map(inShort).join('; ')
}
