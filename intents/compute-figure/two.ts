import { type Derived, difference, ratio } from '../../src/domain/figures/lookups/derived.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { absent, type Computed, result } from './computed.ts'
import type { Operands } from './what-is-computed.ts'

/** Two subjects, or two readings of the only one. */
export function ofTwo(
  { groups, label }: Operands,
  operation: (one: Figure, other: Figure) => Derived,
): Computed {
  const readings = groups.length > 1 ? groups.find((each) => each.length > 1) : undefined
  if (readings !== undefined) return { kind: 'ambiguous', readings }
  const [one, other] = groups.flat()
  if (one === undefined || other === undefined) return absent(label)
  return result(operation(one, other), label)
}

/** By how much the larger is more. */
export function less(one: Figure, other: Figure): Derived {
  return (one.value ?? 0) < (other.value ?? 0)
    ? difference(other, one, other)
    : difference(one, other, one)
}

/** How many times the one is the other; of a year and all years, whichever is said first. */
export function timesOf(operands: Operands): Computed {
  const { groups, total, totalFirst, decimals } = operands
  const [year] = groups.flat()
  const times = (one: Figure, other: Figure): Derived => ratio(one, other, decimals)
  if (total === undefined || year === undefined) return ofTwo(operands, times)
  return result(totalFirst ? times(total, year) : times(year, total), operands.label)
}
