import { addDays, type CivilDate, weekdayOf } from './civil-date.ts'
import { type DayKind, dayKind, holidayName, type WorkCalendar } from './work-calendar.ts'
import { addWorkingDays, type DueDay } from './working-days.ts'

/** A count of working days, day by day: the answer to 为什么. */
export interface Explanation {
  readonly start: CivilDate
  readonly due: DueDay
  readonly days: readonly ExplainedDay[]
}

export interface ExplainedDay {
  readonly date: CivilDate
  readonly kind: DayKind
  /** The holiday that it belongs to, or is worked for. */
  readonly holiday?: string
  /** Which working day of the count it is; `undefined` for a day that does not count. */
  readonly counts?: number
}

/** Every day from the one after `start` to the n-th working day. */
export function explainWorkingDays(
  calendar: WorkCalendar,
  start: CivilDate,
  n: number,
): Explanation {
  const due = addWorkingDays(calendar, start, n)
  const days: ExplainedDay[] = []
  let counted = 0
  for (let date = addDays(start, 1); date <= due.date; date = addDays(date, 1)) {
    const kind = dayKind(calendar, date)
    const off = kind === 'weekend' || kind === 'holiday'
    if (!off) counted += 1
    const holiday = holidayName(calendar, date) ?? calendar.makeupDays.get(date)
    days.push({ date, kind, holiday, counts: off ? undefined : counted })
  }
  return { start, due, days }
}

/** The explanation in Chinese, one line for each run of days of one kind. */
export function explanationLines(explanation: Explanation): readonly string[] {
  const { start, due, days } = explanation
  const lines = [`${start}(${weekdayName(start)})为起算日,当日不计`]
  for (const run of runs(days)) lines.push(runLine(run))
  lines.push(
    due.certain
      ? `到期日:${due.date}(${weekdayName(due.date)})`
      : `到期日:${due.date}(${weekdayName(due.date)}),暂定,${due.date.slice(0, 4)}年放假安排公布后重算`,
  )
  return lines
}

function runs(days: readonly ExplainedDay[]): readonly (readonly ExplainedDay[])[] {
  const found: ExplainedDay[][] = []
  for (const day of days) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (last && before?.kind === day.kind && before.holiday === day.holiday) last.push(day)
    else found.push([day])
  }
  return found
}

function runLine(run: readonly ExplainedDay[]): string {
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last) return ''
  return `${span(first.date, last.date)} ${reason(first)},${counting(first, last)}`
}

function span(first: CivilDate, last: CivilDate): string {
  return first === last ? `${first}(${weekdayName(first)})` : `${first} 至 ${last}`
}

function reason(day: ExplainedDay): string {
  if (day.kind === 'holiday') return `${day.holiday ?? '节假日'}放假`
  if (day.kind === 'makeup') return `${day.holiday ?? '节假日'}调休上班`
  return day.kind === 'weekend' ? '周末' : '工作日'
}

function counting(first: ExplainedDay, last: ExplainedDay): string {
  if (first.counts === undefined || last.counts === undefined) return '不计'
  return first.counts === last.counts
    ? `第${String(first.counts)}个工作日`
    : `第${String(first.counts)}至${String(last.counts)}个工作日`
}

function weekdayName(date: CivilDate): string {
  return `星期${'一二三四五六日'.charAt(weekdayOf(date) - 1)}`
}
