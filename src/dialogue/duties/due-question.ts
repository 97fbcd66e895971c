import { numeralValue, SMALL_NUMERAL } from '../../domain/language/chinese-number.ts'
import type { Due, DueTask } from '../../domain/register/reminders/dues.ts'
import { addDays, addMonths, type CivilDate } from '../../domain/time/civil-date.ts'
import { minuteAt } from '../../domain/time/civil-minute.ts'
import type { Period } from '../../domain/time/period.ts'
import { addWorkingDays } from '../../domain/time/working-days.ts'
import type { Desk, Meaning } from '../skill.ts'

/** What a question about due days asks for. */
export interface DueQuestion {
  /** In its answer's words: 已超期的, 下周到期的. */
  readonly name: string
  readonly fits: (due: Due) => boolean
}

/** Working days ahead that 快到期 looks. */
const SOON = 5

/** Reads which of the due days are asked for: overdue, in a period, within so many days, or soon. */
export function dueQuestion(meaning: Meaning, desk: Desk): DueQuestion {
  const tasks = tasksIn(meaning.plain)
  const { name, from, to, overdue } = spanIn(meaning, desk)
  const isWithin = ({ on: { date } }: Due): boolean =>
    (from === undefined || from <= date) && (to === undefined || date <= to)
  return {
    name,
    fits: (due) =>
      tasks.includes(due.task) && (isWithin(due) || (overdue === true && isPast(due, desk))),
  }
}

/** What is due by the hour may be overdue before its day is over. */
function isPast({ at }: Due, { now, office }: Desk): boolean {
  return at !== undefined && at < minuteAt(now, office.timezone)
}

interface DueSpan {
  readonly name: string
  readonly overdue?: true
  /** Open where it is missing: what is overdue has no beginning, 在办的 no end. */
  readonly from?: CivilDate
  readonly to?: CivilDate
}

function spanIn(meaning: Meaning, { today, calendar }: Desk): DueSpan {
  const { plain } = meaning
  if (/超期|逾期|过期|超时|误期/u.test(plain) && !/快|将|临近|要超|会不会/u.test(plain))
    return { name: '已超期的', overdue: true, to: addDays(today, -1) }
  const period = periodIn(meaning, today)
  if (period !== undefined)
    return { name: `${spanText(period)}到期的`, from: period.start, to: period.end }
  const within = withinDays(plain)
  if (within !== undefined) {
    const to = within.working
      ? addWorkingDays(calendar, today, within.days).date
      : addDays(today, within.days)
    return { name: `${to}前到期的(含已超期)`, to }
  }
  if (/舆情|解读|在办|未办|没办|未答复|没答复|待答复|列表|全部|所有|还有哪些/u.test(plain))
    return { name: '在办的' }
  return {
    name: '快到期和已超期的',
    to: addWorkingDays(calendar, today, SOON).date,
  }
}

function periodIn({ periods, dates }: Meaning, today: CivilDate): Period | undefined {
  const [period] = periods
  const [said] = dates
  if (period !== undefined) return ahead(period.value, period.text, today)
  const day = said?.value.date
  return day === undefined ? undefined : ahead({ start: day, end: day }, said?.text ?? '', today)
}

/** What is due lies ahead: 3月30日 without a year is the next one, not the last. */
function ahead(period: Period, said: string, today: CivilDate): Period {
  if (period.end >= today || !/^[\d一二三四五六七八九十]{1,3}月/u.test(said)) return period
  return { start: addMonths(period.start, 12), end: addMonths(period.end, 12) }
}

function spanText({ start, end }: Period): string {
  return start === end ? start : `${start}至${end}`
}

const WITHIN = new RegExp(
  `(?<![\\d百])(?<n>${SMALL_NUMERAL})个?(?<unit>工作日|天|日)(?:之|以)?内`,
  'u',
)

/** 三天内, 5个工作日内 */
function withinDays(
  text: string,
): { readonly days: number; readonly working: boolean } | undefined {
  const { n = '', unit } = WITHIN.exec(text)?.groups ?? {}
  const days = numeralValue(n)
  return days === undefined ? undefined : { days, working: unit === '工作日' }
}

function tasksIn(text: string): readonly DueTask[] {
  if (/舆情|回应/u.test(text)) return ['respond']
  if (/解读/u.test(text)) return ['interpret']
  if (/移交|档案|归档|两馆/u.test(text)) return ['archive']
  if (/申请|答复|依申请/u.test(text)) return ['reply', 'consult']
  if (/该公开|未公开|没公开|待公开|发布|文件/u.test(text)) return ['publish']
  return ['publish', 'archive', 'reply', 'consult', 'respond', 'interpret']
}
