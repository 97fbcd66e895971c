import type { HolidayNotice } from '../time/holiday-notice.ts'

/** A year's holidays became known; entered again, the later notice takes the place of the former. */
export interface NoticeHappened {
  readonly type: 'HolidayNoticeEntered'
  readonly notice: HolidayNotice
}
