import type { HolidayNotice } from '../time/holiday-notice.ts'
import type { RecordId } from './record.ts'

/** A year's holidays became known; entered again, the later notice takes the place of the former. */
export interface NoticeHappened {
  readonly type: 'HolidayNoticeEntered'
  readonly notice: HolidayNotice
}

/** The last change of a record is taken back (撤销): it is again as it was before, or as if it had never been. */
export interface UndoHappened {
  readonly type: 'ChangeUndone'
  readonly record: RecordId
}
