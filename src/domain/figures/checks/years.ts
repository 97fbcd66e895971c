import { cellsOf } from '../cells.ts'
import { checkGrowth } from './growth.ts'
import { checkStocks, isStock } from './stocks.ts'
import type { Finding } from '../finding.ts'
import { finding, isExact, named } from './findings.ts'
import { isValued } from '../figure.ts'
import type { StatutoryForm } from '../form.ts'
import type { Indicator } from '../indicator.ts'
import type { ReadFigure, Report, Section } from '../report.ts'

interface Known {
  readonly indicators: readonly Indicator[]
  readonly form?: StatutoryForm
}

/** This year's report against last year's: what was carried over, what is cumulative, what was copied. */
export function checkYears(
  report: Report,
  previous: Report,
  { indicators, form }: Known,
): readonly Finding[] {
  if (report.year === undefined || previous.year !== report.year - 1) return []
  return [
    ...indicators.flatMap((indicator) => cumulative(indicator, { report, previous, form })),
    ...(form === undefined
      ? []
      : [...carried(form, report, previous), ...checkStocks(form, report, previous)]),
    ...checkGrowth(report, previous, indicators),
    ...copied(report, previous),
  ]
}

interface Pair {
  readonly report: Report
  readonly previous: Report
  readonly form?: StatutoryForm
}

/** 累计(今年) = 累计(去年) + 今年 */
function cumulative({ id, label }: Indicator, { report, previous, form }: Pair): Finding[] {
  const now = figureOf(report, id, 'cumulative')
  if (isStock(form, now)) return []
  const year = figureOf(report, id, 'year')
  const before = figureOf(previous, id, 'cumulative')
  if (!isValued(now) || !isValued(year) || !isValued(before)) return []
  const holds = now.value === before.value + year.value
  const said = `“${label}”历年累计 ${now.value},上年累计 ${before.value} 加本年 ${year.value} 为 ${before.value + year.value}`
  return [
    finding('year-against-year', holds ? 'pass' : 'fail', [
      `${said},${holds ? '相符' : '不符'}`,
      [now, year],
    ]),
  ]
}

function figureOf(
  { figures }: Report,
  id: string,
  scope: ReadFigure['scope'],
): ReadFigure | undefined {
  const all = figures.filter((one) => one.indicator === id && one.scope === scope && isExact(one))
  return all.find((one) => one.cell !== undefined) ?? all[0]
}

/** 上年结转(今年) = 结转下年度(去年), in every column. */
function carried(form: StatutoryForm, report: Report, previous: Report): Finding[] {
  const [now, before] = [cellsOf(report.figures, form), cellsOf(previous.figures, form)]
  return form.tables.flatMap((table) =>
    table.carries.flatMap(({ from, into }) =>
      table.columns.flatMap((column) => {
        const [one, other] = [now.at(table, into, column.id), before.at(table, from, column.id)]
        if (!isValued(one) || !isValued(other)) return []
        const holds = one.value === other.value
        const said = `“${column.label}”列:本年“${named(one)}”,上年“${named(other)}”`
        return [
          finding('year-against-year', holds ? 'pass' : 'fail', [
            `${said},${holds ? '衔接' : '不衔接'}`,
            [one],
          ]),
        ]
      }),
    ),
  )
}

const LONG_ENOUGH = 60

/** Sections that say word for word what they said last year, numbers included. */
function copied(report: Report, previous: Report): Finding[] {
  const before = new Set(previous.sections.map((section) => bodyOf(previous, section)))
  return report.sections.flatMap((section): Finding[] => {
    const body = bodyOf(report, section)
    if (body.length < LONG_ENOUGH || !before.has(body)) return []
    const quote = report.text.slice(section.span.start, section.span.end).trim()
    return [
      {
        rule: 'year-against-year',
        status: 'uncertain',
        message: `${section.number}“${section.title}”与上年报告的文字相同`,
        evidence: [{ quote, span: section.span }],
      },
    ]
  })
}

/** Without spaces and without the year, which is all that a copy changes; the rows of a table are no text. */
function bodyOf({ text, figures }: Report, { span }: Section): string {
  const body = text.slice(span.start, span.end)
  const holdsTable = figures.some(
    (one) => one.cell !== undefined && one.span.start >= span.start && one.span.end <= span.end,
  )
  const said = holdsTable ? body.split('\n').filter((line) => line.includes('。')) : [body]
  return said.join('').replaceAll(/\s|(?:19|20)\d{2}/g, '')
}
