import { type Derived, share } from '../../src/domain/figures/lookups/derived.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { type Computed, result } from './computed.ts'
import type { Operands } from './what-is-computed.ts'
import { less } from './two.ts'

/**
 * 「A的占比比B的占比高几个百分点」: by how much the one is more, out of what both are of.
 *
 * @returns `undefined` where it is not two parts of one whole whose shares are set against each other
 */
export function sharesApart(operands: Operands): Computed | undefined {
  const { groups, whole, setsShares, isPartOf, label, decimals } = operands
  const [one, other, ...more] = groups.flat()
  if (!setsShares || one === undefined || other === undefined || more.length > 0) return undefined
  if (whole === undefined || ![one, other].every((part) => isPartOf(part, whole))) return undefined
  return result(shareOf(less(one, other), whole, decimals), label)
}

function shareOf(part: Derived, whole: Figure, decimals: number | undefined): Derived {
  return !part.ok ? part : share(part.value, whole, decimals)
}
