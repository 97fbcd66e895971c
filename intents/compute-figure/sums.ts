import { sum } from '../../src/domain/figures/lookups/derived.ts'
import { absent, type Computed } from './computed.ts'
import type { Operands } from './what-is-computed.ts'

/** What several subjects, or the parts of one, come to. */
export function summed(operands: Operands): Computed {
  return operands.groups.length > 1 ? sumOfSubjects(operands) : sumOfParts(operands)
}

export function sumOfSubjects(operands: Operands): Computed {
  const { groups, label } = { ...operands, groups: withoutWhole(operands) }
  const readings = groups.find((each) => each.length > 1)
  if (readings !== undefined) return { kind: 'ambiguous', readings }
  const [first, ...others] = groups.flat()
  if (first === undefined || others.length < groups.length - 1) return absent(label)
  return { kind: 'figure', figure: sum([first, ...others], first) }
}

/** 「答复里头,同意公开的加起来」: of what is named with its whole, the parts are added. */
function withoutWhole({ groups, isPartOf }: Operands): Operands['groups'] {
  const all = groups.flat()
  return groups.filter((each) => !each.some((one) => all.some((other) => isPartOf(other, one))))
}

/** A total of all years, and what has no parts, is what it is. */
function sumOfParts({ groups, parts, label }: Operands): Computed {
  const readings = groups[0] ?? []
  if (readings.length > 1) return { kind: 'ambiguous', readings }
  const [total] = readings
  if (total !== undefined && (parts.length === 0 || total.scope === 'cumulative'))
    return { kind: 'figure', figure: total }
  const [first, ...others] = parts
  if (first === undefined) return absent(label)
  return {
    kind: 'figure',
    figure: { ...sum([first, ...others], first), label: `${label}各分项之和` },
  }
}
