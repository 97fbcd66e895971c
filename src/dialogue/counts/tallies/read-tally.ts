import type { Meaning } from '../../skill.ts'
import { proposalsIn } from '../proposals.ts'
import type { TallyValues } from './tally-values.ts'
import { isRegister, periodIn, sourceIn, tallied } from './tally-words.ts'

/** What one message says of a count. */
export function readTally(meaning: Meaning): {
  readonly values: TallyValues
  readonly odd: boolean
} {
  const { period, odd } = periodIn(meaning)
  const { received = proposalsIn(meaning), closed } = tallied(meaning)
  const source = sourceIn(meaning.plain)
  return {
    values: {
      ...(source === undefined ? {} : { source }),
      ...(period === undefined ? {} : { period }),
      ...(received === undefined ? {} : { received }),
      ...(proposalsIn(meaning) === undefined ? {} : { more: true as const }),
      ...(closed === undefined || isRegister(source) ? {} : { closed }),
    },
    odd,
  }
}
