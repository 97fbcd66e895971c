import { share, sum } from '../../src/domain/figures/lookups/derived.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { absent, type Computed, result } from './computed.ts'
import type { Operands } from './what-is-computed.ts'
import { ofTwo } from './two.ts'
import { wholeAmong } from './whole.ts'

/** 「计生类占公开总数」 and 「公开总数里计生类占」: the part is out of the whole, whichever is said first. */
export function shared(operands: Operands): Computed {
  const { groups, whole } = operands
  const readings = groups.find((each) => each.length > 1)
  if (readings !== undefined && groups.length > 1) return ofBoth(operands, readings)
  if (lacks(operands)) return absent(operands.label)
  const { all, parts } = wholeAmong(operands)
  if (all !== undefined) return shareOf(parts, all, operands)
  if (groups.length <= 1) return shareOf(parts, whole, operands)
  return ofTwo(operands, (one, other) => share(one, other, operands.decimals))
}

/** A share of what is left when a subject has no figure is no answer. */
function lacks({ groups }: Operands): boolean {
  return groups.some((each) => each.length === 0)
}

/** 「省长信箱占两个信箱总数的多少」: what has several readings is all of them where the other is one of them. */
function ofBoth({ groups, label, decimals }: Operands, readings: readonly Figure[]): Computed {
  const [part, ...others] = groups.filter((each) => each !== readings).flat()
  const [first, ...more] = readings
  const among = readings.some((one) => one.indicator === part?.indicator)
  if (first === undefined || part === undefined || others.length > 0 || !among)
    return { kind: 'ambiguous', readings }
  return result(share(part, sum([first, ...more], first), decimals), label)
}

function shareOf(
  parts: readonly Figure[],
  whole: Figure | undefined,
  { label, decimals }: Operands,
): Computed {
  const [first, ...others] = parts
  if (first === undefined || whole === undefined) return absent(label)
  const part = others.length === 0 ? first : sum([first, ...others], first)
  return result(share(part, whole, decimals), label)
}

/** 「省长信箱占省长信箱加市长信箱的百分比」: what is named twice, out of all that is named. */
export function shareOfBoth(operands: Operands): Computed | undefined {
  const { groups, again, adds, decimals, label } = operands
  const { all, parts } = wholeAmong(operands)
  const [first, ...others] = parts
  if (again === undefined || !adds || all !== undefined || lacks(operands)) return undefined
  if (first === undefined || groups.some(({ length }) => length > 1)) return undefined
  return result(share(again, sum([first, ...others], first), decimals), label)
}

/** 「两类合计占多少」: the sum of what is named, out of the whole that the first is a part of. */
export function shareOfSum(operands: Operands): Computed {
  if (lacks(operands)) return absent(operands.label)
  const { all = operands.whole, parts } = wholeAmong(operands)
  return shareOf(parts, all, operands)
}
