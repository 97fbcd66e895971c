import type { Figure } from '../../src/domain/figures/figure.ts'

/** The figures, each once, in their order. */
export function eachOnce(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((one, i) => figures.findIndex((other) => isSame(one, other)) === i)
}

function isSame(one: Figure, other: Figure): boolean {
  return one.label === other.label && one.year === other.year && one.scope === other.scope
}
