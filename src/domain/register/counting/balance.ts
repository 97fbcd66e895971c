import type { RecordId } from '../record.ts'
import type { Recorded } from '../recorded.ts'
import type { BalanceFacts } from '../tallies/entry.ts'

/** What an indicator had come to before the register began (期初累计); the newest entry of an indicator counts. */
export interface Balance extends BalanceFacts, Recorded {
  readonly kind: 'balance'
  readonly id: RecordId
}
