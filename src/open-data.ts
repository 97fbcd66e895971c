import type { FiguresQuery } from './channels/web/options.ts'
import type { Figure } from './domain/figures/figure.ts'
import { isOurs, type Office } from './domain/figures/office.ts'
import { everyFigure } from './domain/figures/every-figure.ts'
import { registersIn } from './dialogue/known.ts'
import { loadIndicators } from './facts/indicators.ts'
import type { OpenedData } from './store.ts'

/** Open data: the figures that answers give, each with its source, as far as the query selects them. */
export async function publishedFigures(
  { store, office }: OpenedData,
  query: FiguresQuery,
): Promise<readonly Figure[]> {
  const [reports, items, registers] = await Promise.all([
    store.ledger.list('report'),
    store.ledger.list('item'),
    registersIn(store.ledger),
  ])
  const figures = everyFigure({ reports, items, registers, indicators: loadIndicators(), office })
  return figures.filter((figure) => selects(query, figure, office))
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
