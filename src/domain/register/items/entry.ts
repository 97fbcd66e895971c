import type { CivilDate } from '../../time/civil-date.ts'
import type { ItemFacts, OptionalFact } from './item.ts'
import type { RecordId } from '../record.ts'

/** What happens to a disclosure item. */
export type ItemHappened =
  | { readonly type: 'ItemRecorded'; readonly record: RecordId; readonly facts: ItemFacts }
  | {
      readonly type: 'ItemCorrected'
      readonly record: RecordId
      readonly changes: Partial<ItemFacts>
      /** Facts taken away: the day of publication of what is not published after all. */
      readonly cleared?: readonly OptionalFact[]
    }
  | {
      readonly type: 'ItemReviewed'
      readonly record: RecordId
      readonly verdict: 'approved' | 'returned'
      readonly reason?: string
      /** True where the office profile let the recorder review his own item. */
      readonly bySameOfficer: boolean
    }
  | { readonly type: 'ItemPublished'; readonly record: RecordId; readonly publishedOn: CivilDate }
  | { readonly type: 'ItemArchived'; readonly record: RecordId; readonly archivedOn: CivilDate }
  | { readonly type: 'ItemWithdrawn'; readonly record: RecordId; readonly reason: string }
