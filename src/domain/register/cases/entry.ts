import type { CivilDate } from '../../time/civil-date.ts'
import type { CaseFacts, CaseResult } from './case.ts'
import type { RecordId } from '../record.ts'

/** What happens to a case. */
export type CaseHappened = { readonly record: RecordId } & (
  | { readonly type: 'CaseReceived'; readonly facts: CaseFacts }
  | { readonly type: 'CaseDecided'; readonly result: CaseResult; readonly decidedOn: CivilDate }
  | { readonly type: 'CaseAmended'; readonly changes: Partial<CaseFacts> }
)
