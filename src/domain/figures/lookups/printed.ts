import type { Figure, Scope } from '../figure.ts'
import type { IndicatorId } from '../indicator.ts'
import { isOurs, type Office } from '../office.ts'
import type { ReadFigure, Report } from '../report.ts'

/** What a figure is looked up by: an entry of the catalogue, or the words of the report itself. */
export interface Subject {
  readonly indicator?: IndicatorId
  readonly label: string
}

/**
 * What a report prints of a subject: one figure for each different value, its best occurrence as the source.
 * Two values are a contradiction of the report, and both are given.
 */
export function printedFigures(
  report: Report,
  { subject, scope }: { readonly subject: Subject; readonly scope: Scope },
  office: Office,
): readonly Figure[] {
  const of = report.figures.filter((figure) => isOf(figure, subject))
  const unit = of.find((figure) => figure.cell === undefined && figure.unit !== undefined)?.unit
  const best = new Map<number | undefined, ReadFigure>()
  for (const figure of of.filter((each) => each.scope === scope).sort(proseFirst))
    if (!best.has(figure.value)) best.set(figure.value, figure)
  if (best.size > 1) best.delete(undefined)
  return [...best.values()].map((figure) => asFigure(figure, { report, office, unit }))
}

function isOf(figure: ReadFigure, { indicator, label }: Subject): boolean {
  return indicator === undefined
    ? figure.indicator === undefined && figure.label === label
    : figure.indicator === indicator
}

/** A sentence says more than a cell, and a number more than a denial in words. */
function proseFirst(a: ReadFigure, b: ReadFigure): number {
  return Number(a.cell !== undefined) - Number(b.cell !== undefined) || a.span.start - b.span.start
}

export interface PrintedContext {
  readonly report: Report
  readonly office: Office
  readonly unit?: string
}

/** A printed figure as answers give it. */
export function asFigure(figure: ReadFigure, { report, office, unit }: PrintedContext): Figure {
  return {
    indicator: figure.indicator,
    label: figure.label,
    office: isOurs(office, report.office) ? office.shortName : (report.office ?? '未载明机关'),
    year: report.year ?? 0,
    scope: figure.scope,
    value: figure.value,
    unit: figure.unit ?? unit,
    printed: figure.kind,
    source: {
      basis: 'report',
      document: report.title,
      url: report.url,
      section: figure.section,
      cell: figure.cell,
      quote: figure.quote,
      span: figure.span,
    },
  }
}
