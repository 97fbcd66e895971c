import { type Due, DUE_TASK_NAMES } from '../../domain/register/reminders/dues.ts'
import type { CivilDate } from '../../domain/time/civil-date.ts'
import { type CivilMinute, hoursBetween, minuteText } from '../../domain/time/civil-minute.ts'
import { type WorkCalendar } from '../../domain/time/work-calendar.ts'
import { workingDaysBetween } from '../../domain/time/working-days.ts'

interface Today {
  readonly today: CivilDate
  readonly calendar: WorkCalendar
  /** By the office's clock; `undefined` where only the day is known. */
  readonly minute?: CivilMinute
}

/** 2026-0003“征收补偿明细”:2026-12-21应答复,还剩3个工作日(张三) */
export function dueEntry({ id, about, task, on, at, by }: Due, now: Today): string {
  const plain = about.replace(/^《(.*)》$/u, '$1')
  const certain = on.certain ? '' : ',暂定'
  const last = at === undefined ? on.date : minuteText(at)
  const remains = at === undefined ? left(on.date, now) : hoursLeft(at, now)
  return `${id}“${plain}”:${last}${DUE_TASK_NAMES[task]}(${remains}${certain}),${by.name}`
}

/** The values in it that were computed: the day, and how far away it is. */
export function dueTold({ on, at }: Due, now: Today): readonly string[] {
  return at === undefined ? [on.date, left(on.date, now)] : [minuteText(at), hoursLeft(at, now)]
}

function hoursLeft(due: CivilMinute, now: Today): string {
  const { minute } = now
  if (minute === undefined) return due.startsWith(now.today) ? '今天到期' : '按小时计'
  return minute > due
    ? `已超期${hours(hoursBetween(due, minute))}`
    : `还剩${hours(hoursBetween(minute, due))}`
}

function hours(whole: number): string {
  return whole === 0 ? '不到1小时' : `${String(whole)}小时`
}

function left(due: CivilDate, { today, calendar }: Today): string {
  if (due === today) return '今天到期'
  if (due < today) return `已超期${String(workingDaysBetween(calendar, due, today).days)}个工作日`
  return `还剩${String(workingDaysBetween(calendar, today, due).days)}个工作日`
}
