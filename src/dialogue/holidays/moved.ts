import { type Due, DUE_TASK_NAMES, duesOf } from '../../domain/register/reminders/dues.ts'
import { type HolidayNotice, withNotices } from '../../domain/time/holiday-notice.ts'
import type { DueDay } from '../../domain/time/working-days.ts'
import { provisional } from '../applications/application-text.ts'
import { heldIn } from '../figures/known.ts'
import type { Desk } from '../skill.ts'

/** What the notice does to the days by which something is to be done, one line each. */
export async function movedBy(notice: HolidayNotice, desk: Desk): Promise<readonly string[]> {
  const after = withNotices(desk.calendar, [notice])
  const held = await heldIn(desk)
  const former = duesOf(held, desk.calendar)
  const then = new Map(duesOf(held, after).map((due) => [keyOf(due), due]))
  return former.flatMap((due) => {
    const moved = then.get(keyOf(due))
    const [was, is] = [dayText(due.on), moved && dayText(moved.on)]
    if (is === undefined || was === is) return []
    return [`${due.id}“${due.about}”${DUE_TASK_NAMES[due.task]}的期限由${was}变为${is}`]
  })
}

function keyOf({ task, id }: Due): string {
  return `${task} ${id}`
}

function dayText(on: DueDay): string {
  return `${on.date}${provisional(on)}`
}
