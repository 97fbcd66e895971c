import type { CivilDate } from '../time/civil-date.ts'
import type { WorkCalendar } from '../time/work-calendar.ts'
import { addWorkingDays, type DueDay } from '../time/working-days.ts'

/**
 * Working days from the day that a document is made to the last day for handing it over to the archive: the office's
 * own rule, as its report of 2018 states it. The law says 及时.
 */
export const ARCHIVE_DAYS = 20

/**
 * The last day for handing over, by the office's own rule.
 *
 * @source 《政府信息公开条例》(2019)第二十五条
 */
export function archiveDueOn(calendar: WorkCalendar, createdOn: CivilDate): DueDay {
  return addWorkingDays(calendar, createdOn, ARCHIVE_DAYS)
}
