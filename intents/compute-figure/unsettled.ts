import { ok } from '../../src/domain/result.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { type Derived, difference, share, sum } from '../../src/domain/figures/lookups/derived.ts'
import { absent, type Computed, result } from './computed.ts'
import type { Operands } from './what-is-computed.ts'

type Of = (came: Figure, left: Figure) => Derived<Figure>

/** 「还有几件没办结」: what a form prints as left; else what came less what was answered or closed of it. */
export function unsettled(operands: Operands): Computed {
  return eachWith(operands, (_, left) => ok(left))
}

/** 「没答复的占几成」 */
export function shareUnsettled(operands: Operands): Computed {
  return eachWith(operands, (came, left) => share(left, came, operands.decimals))
}

function eachWith(operands: Operands, of: Of): Computed {
  const { groups, label } = operands
  const each = groups.flat().flatMap((came) => {
    const left = leftFrom(came, operands)
    return left?.ok === true ? [of(came, left.value)] : []
  })
  const [first, ...others] = each
  if (first === undefined) return absent(label)
  if (others.length === 0) return result(first, label)
  const left = each.flatMap((one) => (one.ok ? [one.value] : []))
  return isOneOfEach(groups, left) ? togetherOf(left, label) : { kind: 'ambiguous', readings: left }
}

/** What is not told of both has no rest, nor has what was settled of earlier years too. */
function leftFrom(came: Figure, { settledOf, leftOf }: Operands): Derived<Figure> | undefined {
  const printed = leftOf(came)
  if (printed !== undefined) return ok(printed)
  const settled = settledOf(came)
  if (settled === undefined || (settled.value ?? 0) > (came.value ?? 0)) return undefined
  return difference(came, settled, came)
}

function togetherOf([first, ...others]: readonly Figure[], label: string): Computed {
  return first === undefined
    ? absent(label)
    : { kind: 'figure', figure: sum([first, ...others], first) }
}

/** Of several that were named, what is left of them together. */
function isOneOfEach(groups: Operands['groups'], left: readonly Figure[]): boolean {
  return (
    groups.length > 1 && groups.flat().length === groups.length && left.length === groups.length
  )
}
