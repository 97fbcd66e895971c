import type { Figure } from '../../src/domain/figures/figure.ts'
import type { Operands } from './what-is-computed.ts'

/** The one of the figures that the others are parts of. */
export function wholeAmong({ groups, isPartOf }: Operands): {
  readonly all?: Figure
  readonly parts: readonly Figure[]
} {
  const named = groups.flat()
  const all = named.find((one) => named.some((other) => isPartOf(other, one)))
  return { all, parts: named.filter((one) => one !== all) }
}
