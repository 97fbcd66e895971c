import type { Figure } from '../../src/domain/figures/figure.ts'
import { absent, type Computed, type OperationWords } from './computed.ts'
import type { Operands } from './what-is-computed.ts'
import { ORDER_UP, type RankRange } from './places.ts'

/** The operation as the understanding names it. */
export const BY_YEAR = 'by-year'

/** 「近五年哪年公开最多」: the years that are stored, the most first; one alone leads nothing. */
export function rankedByYear({ ofYears, label }: Operands, said: OperationWords): Computed {
  const known = ofYears.filter((figure) => figure.value !== undefined)
  const [only, ...others] = known
  if (only === undefined) return absent(label)
  if (others.length === 0) return { kind: 'only-year', figure: only }
  const first = leastFirst(said) ? 'smallest' : 'largest'
  const up = first === 'smallest' ? 1 : -1
  const figures = known.toSorted((a, b) => up * valueOf(a) - up * valueOf(b))
  const place: RankRange = { first, from: 1, to: 1 }
  return { kind: 'ranked', figures, place }
}

function leastFirst(said: OperationWords): boolean {
  return said.has('smallest') || said.has(ORDER_UP) || said.get('which') === 'smallest'
}

function valueOf({ value }: Figure): number {
  return value ?? 0
}
