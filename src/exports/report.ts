import type { Span } from '../domain/figures/figure.ts'
import type { Finding } from '../domain/figures/finding.ts'
import type { Contacts, ReadFigure, Report } from '../domain/figures/report.ts'
import { filled, type ExportRow } from './row.ts'

/** A report as `import --json` prints it. */
export function reportJson(report: Report): ExportRow {
  return {
    report: reportHead(report),
    figures: report.figures.map(figureJson),
    findings: report.findings.map(findingJson),
  }
}

/** What the report says of itself; what its text does not state is `null`. */
export function reportHead(report: Report): ExportRow {
  return { ...filled(report, HEAD), contacts: filled(report.contacts, CONTACTS) }
}

const HEAD = [
  'title',
  'office',
  'year',
  'periodStart',
  'periodEnd',
  'publishedOn',
  'layout',
] satisfies readonly (keyof Report)[]

const CONTACTS = [
  'organisation',
  'address',
  'postcode',
  'phone',
  'email',
  'website',
] satisfies readonly (keyof Contacts)[]

export function findingJson({ rule, status, message, evidence, dismissed }: Finding): ExportRow {
  return {
    rule,
    status,
    message,
    ...(dismissed === undefined ? {} : { dismissed }),
    evidence: evidence.map(({ quote, span }) => ({ quote, span: ends(span) })),
  }
}

const FIGURE = [
  'indicator',
  'label',
  'scope',
  'value',
  'unit',
  'kind',
  'cell',
  'section',
  'quote',
] satisfies readonly (keyof ReadFigure)[]

function figureJson(figure: ReadFigure): ExportRow {
  return { ...filled(figure, FIGURE), span: ends(figure.span) }
}

function ends({ start, end }: Span): readonly [number, number] {
  return [start, end]
}
