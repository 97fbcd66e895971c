import { type Derived, difference, share, sum } from '../../src/domain/figures/lookups/derived.ts'
import { ok } from '../../src/domain/result.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { absent, type Computed, result } from './computed.ts'
import type { Operands } from './what-is-computed.ts'
import { less, ofTwo } from './two.ts'
import { wholeAmong } from './whole.ts'

/** 「除了应主动公开类,其他四类加起来」: the whole less what is named, each a part of it. */
export function remaining(operands: Operands): Computed {
  const { groups, whole, total, label } = operands
  const readings = groups.find((each) => each.length > 1)
  if (readings !== undefined) return { kind: 'ambiguous', readings }
  const { all: named, parts } = wholeAmong(operands)
  const [first] = parts
  const all = total ?? named ?? whole
  if (first === undefined || all === undefined || !canBeTaken(parts, operands)) return absent(label)
  const place = total === undefined ? all : { year: first.year - 1, scope: total.scope }
  return result(lessAll(all, parts, place), label)
}

/** Every subject has a figure, and none is counted in another. */
function canBeTaken(parts: readonly Figure[], { groups, areSideBySide }: Operands): boolean {
  return groups.every(({ length }) => length > 0) && (parts.length === 1 || areSideBySide(parts))
}

/** 「除了应主动公开类,其余占多少」 */
export function shareOfRest(operands: Operands): Computed {
  const rest = remaining(operands)
  const all = operands.total ?? wholeAmong(operands).all ?? operands.whole
  if (rest.kind !== 'figure' || all === undefined) return rest
  return result(share(rest.figure, all, operands.decimals), operands.label)
}

function lessAll(
  whole: Figure,
  parts: readonly Figure[],
  place: Pick<Figure, 'year' | 'scope'>,
): Derived<Figure> {
  const [first, ...others] = parts
  if (first === undefined) return ok(whole)
  const less = others.length === 0 ? first : sum([first, ...others], whole)
  return difference(whole, less, place)
}

/** 「扣掉2018年的,之前累计多少」 */
export function lessened(operands: Operands): Computed {
  const { groups, total, label } = operands
  const [year] = groups.flat()
  if (total !== undefined && year !== undefined && groups.length === 1)
    return result(difference(total, year, { year: year.year - 1, scope: 'cumulative' }), label)
  return ofTwo(operands, less)
}
