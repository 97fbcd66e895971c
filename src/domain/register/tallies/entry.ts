import type { IndicatorId } from '../../figures/indicator.ts'
import type { RecordId } from '../record.ts'
import type { CountFacts, HotlineFacts } from './tally.ts'

/** What was counted; a correction is a new entry about the same record. */
export type TallyHappened =
  | { readonly type: 'HotlineCounted'; readonly record: RecordId; readonly facts: HotlineFacts }
  | { readonly type: 'HotlineRecounted'; readonly record: RecordId; readonly facts: HotlineFacts }
  | { readonly type: 'CountRecorded'; readonly record: RecordId; readonly facts: CountFacts }
  | { readonly type: 'CountRecounted'; readonly record: RecordId; readonly facts: CountFacts }

/** What an indicator had come to before the register began (期初累计). */
export interface BalanceHappened {
  readonly type: 'OpeningBalanceSet'
  readonly record: RecordId
  readonly facts: BalanceFacts
}

export interface BalanceFacts {
  readonly indicator: IndicatorId
  readonly value: number
  /** Up to the end of this year. */
  readonly upTo: number
}
