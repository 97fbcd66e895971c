import { lastReplyDay, replyDays } from '../../domain/law/reply-clock.ts'
import { isOpen } from '../../domain/register/application.ts'
import { type HolidayNotice, withNotices } from '../../domain/time/holiday-notice.ts'
import type { WorkCalendar } from '../../domain/time/work-calendar.ts'
import { namedApplication, provisional } from '../applications/application-text.ts'
import type { Desk } from '../skill.ts'

/** What the notice does to the reply periods that are running, one line each. */
export async function movedBy(notice: HolidayNotice, desk: Desk): Promise<readonly string[]> {
  const after = withNotices(desk.calendar, [notice])
  const open = (await desk.list('application')).filter(isOpen)
  return open.flatMap((application) => {
    const text = (calendar: WorkCalendar): string | undefined => {
      const days = replyDays(application, calendar)
      return days && `${lastReplyDay(days).date}${provisional(lastReplyDay(days))}`
    }
    const [was, is] = [text(desk.calendar), text(after)]
    if (was === is || was === undefined || is === undefined) return []
    return [`${namedApplication(application)}答复期限由${was}变为${is}`]
  })
}
