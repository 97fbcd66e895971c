import { yearPeriod } from '../../time/period.ts'
import { countedYears, registerCount } from './counted.ts'
import { type Figure, SCOPES } from '../figure.ts'
import type { Known } from '../known.ts'
import { printedFigures, type Subject } from './printed.ts'

/** Everything that could be answered: each printed figure once, and the register's counts of the years after. */
export function everyFigure(known: Known): readonly Figure[] {
  const printed = known.reports.flatMap((report) =>
    subjectsIn(report.figures).flatMap((subject) =>
      SCOPES.flatMap((scope) => printedFigures(report, { subject, scope }, known.office)),
    ),
  )
  return [...printed, ...counted(known)]
}

function subjectsIn(figures: readonly Subject[]): readonly Subject[] {
  const subjects = new Map(
    figures.map(({ indicator, label }) => [indicator ?? `"${label}"`, { indicator, label }]),
  )
  return [...subjects.values()]
}

function counted(known: Known): readonly Figure[] {
  const rules = [...known.indicators.values()].flatMap(({ counts }) => counts ?? [])
  const dated = rules.flatMap((rule) => countedYears(rule, known))
  const reported = new Set(known.reports.map((report) => report.year))
  const years = [...new Set(dated)].filter((year) => !reported.has(year)).sort((a, b) => a - b)
  return years.flatMap((year) =>
    [...known.indicators.values()].flatMap(({ id, label }) => {
      const subject = { indicator: id, label }
      return registerCount({ subject }, yearPeriod(year), known) ?? []
    }),
  )
}
