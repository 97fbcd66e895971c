import type { ReadFigure } from '../../domain/figures/report.ts'

/**
 * A cell of a table without units, and a zero said in words, counts in what the prose of the same report counts
 * the same indicator in; where the prose prints no unit either, there is none.
 */
export function withUnits(figures: readonly ReadFigure[]): readonly ReadFigure[] {
  const units = new Map<string, string>()
  for (const { indicator, unit, cell } of figures)
    if (
      indicator !== undefined &&
      unit !== undefined &&
      cell === undefined &&
      !units.has(indicator)
    )
      units.set(indicator, unit)
  return figures.map((figure) => {
    if (figure.unit !== undefined || figure.value === undefined) return figure
    if (figure.cell === undefined && figure.kind !== 'zero-in-words') return figure
    return { ...figure, unit: figure.indicator && units.get(figure.indicator) }
  })
}
