import { replyFigure } from '../channels/reply.ts'
import type { FiguresQuery, ReportEntry } from '../channels/web/options.ts'
import type { Figure } from '../domain/figures/figure.ts'
import { isOurs, type Office } from '../domain/figures/office.ts'
import { everyFigure } from '../domain/figures/lookups/every-figure.ts'
import { knownIn } from '../dialogue/figures/known.ts'
import { FIGURE_COLUMNS } from '../exports/columns.ts'
import { csv } from '../exports/csv.ts'
import type { ExportTable } from '../exports/row.ts'
import { loadIndicators } from '../facts/indicators.ts'
import type { OpenedData } from './store.ts'

/** Open data: the figures that answers give, each with its source, as far as the query selects them. */
export async function publishedFigures(
  { store, office }: OpenedData,
  query: FiguresQuery,
): Promise<readonly Figure[]> {
  const known = await knownIn(store.ledger, { indicators: loadIndicators(), office })
  const figures = everyFigure(known)
  return figures.filter((figure) => selects(query, figure, office))
}

/** The same as a table. */
export async function figuresCsv(data: OpenedData, query: FiguresQuery): Promise<string> {
  const figures = await publishedFigures(data, query)
  const table: ExportTable = {
    name: 'figures',
    columns: FIGURE_COLUMNS,
    async *rows() {
      for (const figure of await Promise.resolve(figures)) yield { ...replyFigure(figure) }
    },
  }
  let text = ''
  for await (const line of csv(table)) text += line
  return text
}

/** Open data: the reports that the figures were read from, newest first. */
export async function publishedReports({ store }: OpenedData): Promise<readonly ReportEntry[]> {
  const reports = await store.ledger.list('report')
  return reports
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
    .map(({ title, office, year, publishedOn, layout, url, figures }) => ({
      title,
      office: office ?? null,
      year: year ?? null,
      publishedOn: publishedOn ?? null,
      layout: layout ?? null,
      url: url ?? null,
      figures: figures.length,
    }))
}

function selects(query: FiguresQuery, figure: Figure, office: Office): boolean {
  const same = <T>(wanted: T | undefined, is: T): boolean => wanted === undefined || wanted === is
  const body = isOurs(office, query.office) ? office.shortName : query.office
  return (
    same(query.year, figure.year) &&
    same(query.indicator, figure.indicator) &&
    same(query.scope, figure.scope) &&
    same(body, figure.office)
  )
}
