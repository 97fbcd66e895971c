import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  parseCivilDate,
  weekdayOf,
  yearOf,
} from '../../domain/time/civil-date.ts'
import { monthOfDay } from '../../domain/time/period.ts'
import { monthNamed } from './english-months.ts'
import { numeralValue } from '../../domain/language/chinese-number.ts'
import { yearNamed } from './year-words.ts'

/** The named groups of a match, and the whole match as `said`. */
export type Groups = Readonly<Record<string, string | undefined>>

/** What was read: `date` is absent for a day that does not exist (2月30日). */
export interface ReadDay {
  readonly date?: CivilDate
  /** Month and day, where no year was named: a range lends its year. */
  readonly withoutYear?: { readonly month: number; readonly day: number }
}

const MONTHS_AWAY: Readonly<Record<string, number>> = { 上: -1, 下: 1 }
const WEEKS_AWAY: Readonly<Record<string, number>> = {
  上上: -2,
  上: -1,
  这: 0,
  本: 0,
  下: 1,
  下下: 2,
}
const DAYS_AWAY: Readonly<Record<string, number>> = {
  大前天: -3,
  大前儿: -3,
  前天: -2,
  前儿: -2,
  'the day before yesterday': -2,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨儿: -1,
  yesterday: -1,
  明天: 1,
  明日: 1,
  明儿: 1,
  tomorrow: 1,
  后天: 2,
  大后天: 3,
}

/** Groups `month` or `name` (English), `day`, and `year` or `relative`. Without a year: the nearest such day that is past or today. */
export function dayOfYear(said: Groups, today: CivilDate): ReadDay {
  const month = said['name'] === undefined ? valueOf(said['month']) : monthNamed(said['name'])
  const day = valueOf(said['day'])
  const words = said['year'] ?? said['relative']
  if (words !== undefined) return { date: civilDateOrNone(yearNamed(words, today), month, day) }
  const past = `${pad(month)}-${pad(day)}` <= today.slice(5)
  const date = civilDate(past ? yearOf(today) : yearOf(today) - 1, month, day)
  return { date, withoutYear: { month, day } }
}

/** Groups `which` (上个, 本) and `day`. */
export function dayInMonth(said: Groups, today: CivilDate): ReadDay {
  return { date: numbered(valueOf(said['day']), monthMeant(said, today)) }
}

/** Group `which` (上个, 本). */
export function endOfMonth(said: Groups, today: CivilDate): ReadDay {
  return { date: monthOfDay(monthMeant(said, today)).end }
}

/** 昨天, tomorrow */
export function dayNamed(said: Groups, today: CivilDate): ReadDay {
  return { date: addDays(today, DAYS_AWAY[said['said'] ?? ''] ?? 0) }
}

/** Groups `which` (上, 下) and `weekday` (一 to 日). A bare 周五 is the nearest one that is past or today. */
export function weekday(said: Groups, today: CivilDate): ReadDay {
  const number = '一二三四五六'.indexOf(said['weekday'] ?? '') + 1 || 7
  const inThisWeek = number - weekdayOf(today)
  if (said['which'] === undefined)
    return { date: addDays(today, inThisWeek > 0 ? inThisWeek - 7 : inThisWeek) }
  return { date: addDays(today, inThisWeek + 7 * (WEEKS_AWAY[said['which']] ?? 0)) }
}

/** Groups `count`, `unit` and `side`: 三天前, 两周后. */
export function dayAway(said: Groups, today: CivilDate): ReadDay | undefined {
  const count = valueOf(said['count']) * (said['side'] === '前' ? -1 : 1)
  if (count === 0) return undefined
  if (said['unit'] === '个月') return { date: addMonths(today, count) }
  return {
    date: addDays(today, said['unit'] === '天' || said['unit'] === '日' ? count : count * 7),
  }
}

/** Group `day` (31号): the nearest such day that is past or today; 31 January when said in March. */
export function lastDayNumbered(said: Groups, today: CivilDate): ReadDay | undefined {
  const day = valueOf(said['day']?.slice(0, -1))
  if (day < 1 || day > 31) return undefined
  const days = [0, -1, -2].map((months) => numbered(day, addMonths(today, months)))
  return { date: days.find((date) => date !== undefined && date <= today) }
}

function valueOf(numeral: string | undefined): number {
  return numeral === '元' ? 1 : (numeralValue(numeral ?? '') ?? 0)
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function civilDateOrNone(
  year: number | undefined,
  month: number,
  day: number,
): CivilDate | undefined {
  return year === undefined ? undefined : civilDate(year, month, day)
}

function monthMeant(said: Groups, today: CivilDate): CivilDate {
  return addMonths(today, MONTHS_AWAY[said['which']?.charAt(0) ?? ''] ?? 0)
}

function numbered(day: number, inMonthOf: CivilDate): CivilDate | undefined {
  return parseCivilDate(`${inMonthOf.slice(0, 8)}${pad(day)}`)
}
