import { type Due, DUE_TASK_NAMES } from '../../domain/register/dues.ts'
import type { CivilDate } from '../../domain/time/civil-date.ts'
import { type WorkCalendar } from '../../domain/time/work-calendar.ts'
import { workingDaysBetween } from '../../domain/time/working-days.ts'

interface Today {
  readonly today: CivilDate
  readonly calendar: WorkCalendar
}

/** 2026-0003“征收补偿明细”:2026-12-21应答复,还剩3个工作日(张三) */
export function dueEntry({ id, about, task, on, by }: Due, now: Today): string {
  const plain = about.replace(/^《(.*)》$/u, '$1')
  const certain = on.certain ? '' : ',暂定'
  return `${id}“${plain}”:${on.date}${DUE_TASK_NAMES[task]}(${left(on.date, now)}${certain}),${by.name}`
}

function left(due: CivilDate, { today, calendar }: Today): string {
  if (due === today) return '今天到期'
  if (due < today) return `已超期${String(workingDaysBetween(calendar, due, today).days)}个工作日`
  return `还剩${String(workingDaysBetween(calendar, today, due).days)}个工作日`
}
