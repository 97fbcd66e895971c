import { archiveDueOn } from '../../law/archive.ts'
import { publicationDueOn } from '../../law/publication.ts'
import { lastReplyDay, replyDays } from '../../law/reply-clock.ts'
import { REPLY_LIMITS, applicableRules } from '../../law/reply-limits.ts'
import type { CivilMinute } from '../../time/civil-minute.ts'
import type { WorkCalendar } from '../../time/work-calendar.ts'
import { addWorkingDays, type DueDay } from '../../time/working-days.ts'
import { type Application, isOpen } from '../applications/application.ts'
import type { Item, Officer } from '../items/item.ts'
import { matterDoneOn, matterDue } from '../tallies/matter.ts'
import type { RecordId } from '../record.ts'
import type { Count } from '../tallies/tally.ts'

/** What is to be done by a day. */
export interface Due {
  readonly id: RecordId
  /** The title of an item, the subject of an application, what an opinion is about. */
  readonly about: string
  readonly task: DueTask
  readonly on: DueDay
  /** The minute of that day, for what is due by the hour. */
  readonly at?: CivilMinute
  readonly by: Officer
}

export type DueTask = 'publish' | 'archive' | 'reply' | 'consult' | 'respond' | 'interpret'

export const DUE_TASK_NAMES: Readonly<Record<DueTask, string>> = {
  publish: '应公开',
  archive: '应移交档案馆',
  reply: '应答复',
  consult: '第三方应回函',
  respond: '应回应',
  interpret: '应解读',
}

/** The records that something is to be done about by a day. */
export interface Held {
  readonly items: readonly Item[]
  readonly applications: readonly Application[]
  readonly counts: readonly Count[]
}

/** Everything that waits for something to be done by a day, the earliest first. */
export function duesOf(
  { items, applications, counts }: Held,
  calendar: WorkCalendar,
): readonly Due[] {
  const dues = [
    ...items.flatMap((item) => itemDues(item, calendar)),
    ...applications.filter(isOpen).flatMap((one) => applicationDues(one, calendar)),
    ...counts.flatMap((one) => matterDues(one, calendar)),
  ]
  return dues.toSorted((one, other) => lastOf(one).localeCompare(lastOf(other)))
}

function lastOf({ on, at }: Due): string {
  return at ?? on.date
}

function matterDues({ id, matter, recordedBy: by }: Count, calendar: WorkCalendar): readonly Due[] {
  if (matter === undefined || matterDoneOn(matter) !== undefined) return []
  const task = matter.kind === 'opinion' ? 'respond' : 'interpret'
  return [{ id, about: matter.about, by, task, ...matterDue(matter, calendar) }]
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
