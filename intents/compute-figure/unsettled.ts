import type { Figure } from '../../src/domain/figures/figure.ts'
import { difference, share, type Undefined } from '../../src/domain/figures/lookups/derived.ts'
import { absent, type Computed, result } from './computed.ts'
import type { Operands } from './operands.ts'

type Rest = (came: Figure, settled: Figure) => Figure | Undefined

/** 「还有几件没办结」: what came less what was answered or closed of it. */
export function unsettled(operands: Operands): Computed {
  return eachWith(operands, (came, settled) => difference(came, settled, came))
}

/** 「没答复的占几成」 */
export function shareUnsettled(operands: Operands): Computed {
  return eachWith(operands, (came, settled) => {
    const rest = difference(came, settled, came)
    return typeof rest === 'string' ? rest : share(rest, came)
  })
}

/** What is not told of both has no rest. */
function eachWith({ groups, settledOf, label }: Operands, restOf: Rest): Computed {
  const rests = groups.flat().flatMap((came) => {
    const settled = settledOf(came)
    return settled === undefined ? [] : [restOf(came, settled)]
  })
  const [rest, ...others] = rests
  if (rest === undefined) return absent(label)
  if (others.length === 0) return result(rest, label)
  return { kind: 'ambiguous', readings: rests.filter((each) => typeof each === 'object') }
}
