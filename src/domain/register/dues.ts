import { archiveDueOn } from '../law/archive.ts'
import { publicationDueOn } from '../law/publication.ts'
import { lastReplyDay, replyDays } from '../law/reply-clock.ts'
import { REPLY_LIMITS, applicableRules } from '../law/reply-limits.ts'
import type { WorkCalendar } from '../time/work-calendar.ts'
import { addWorkingDays, type DueDay } from '../time/working-days.ts'
import { type Application, isOpen } from './application.ts'
import type { Item, Officer } from './item.ts'
import type { RecordId } from './record.ts'

/** What is to be done by a day. */
export interface Due {
  readonly id: RecordId
  /** The title of an item, the subject of an application. */
  readonly about: string
  readonly task: DueTask
  readonly on: DueDay
  readonly by: Officer
}

/** 公开, 移交, 答复, 补正告知, 双方确认 */
export type DueTask = 'publish' | 'archive' | 'reply' | 'consult'

export const DUE_TASK_NAMES: Readonly<Record<DueTask, string>> = {
  publish: '应公开',
  archive: '应移交档案馆',
  reply: '应答复',
  consult: '第三方应回函',
}

/** Everything that waits for something to be done by a day, the earliest first. */
export function duesOf(
  {
    items,
    applications,
  }: { readonly items: readonly Item[]; readonly applications: readonly Application[] },
  calendar: WorkCalendar,
): readonly Due[] {
  const dues = [
    ...items.flatMap((item) => itemDues(item, calendar)),
    ...applications.filter(isOpen).flatMap((one) => applicationDues(one, calendar)),
  ]
  return dues.toSorted((one, other) => one.on.date.localeCompare(other.on.date))
}

function itemDues(item: Item, calendar: WorkCalendar): readonly Due[] {
  const { id, title: about, recordedBy: by, createdOn, publishedOn, status } = item
  if (['pending', 'approved', 'returned'].includes(status))
    return createdOn === undefined || publishedOn !== undefined
      ? []
      : [{ id, about, by, task: 'publish', on: publicationDueOn(calendar, createdOn) }]
  const made = createdOn ?? publishedOn
  if (status !== 'published' || made === undefined) return []
  return [{ id, about, by, task: 'archive', on: archiveDueOn(calendar, made) }]
}

function applicationDues(application: Application, calendar: WorkCalendar): readonly Due[] {
  const { id, subject: about, recordedBy: by } = application
  const days = replyDays(application, calendar)
  const reply: readonly Due[] =
    days === undefined ? [] : [{ id, about, by, task: 'reply', on: lastReplyDay(days) }]
  const out = application.consultations.find(({ answeredOn }) => answeredOn === undefined)
  const limit = REPLY_LIMITS[applicableRules(application)].consultation
  if (out === undefined || limit === undefined) return reply
  const on = addWorkingDays(calendar, out.deliveredOn ?? out.sentOn, limit)
  return [...reply, { id, about, by, task: 'consult', on }]
}
