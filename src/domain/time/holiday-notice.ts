import { addDays, type CivilDate, weekdayOf, yearOf } from './civil-date.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** One year's notice of days off and make-up days (部分节假日安排的通知), as it was printed. */
export interface HolidayNotice {
  readonly year: number
  /** Its name or document number. */
  readonly notice: string
  readonly off: readonly HolidayRange[]
  readonly work: readonly MakeupDay[]
}

export interface HolidayRange {
  readonly name: string
  readonly from: CivilDate
  readonly to: CivilDate
}

/** A Saturday or Sunday that is worked for a holiday (调休上班). */
export interface MakeupDay {
  readonly name: string
  readonly on: CivilDate
}

/** Why the notice cannot be right, in one Chinese sentence; `undefined` when it can. */
export function noticeFault({ year, off, work }: HolidayNotice): string | undefined {
  const days = [...off.flatMap(({ from, to }) => [from, to]), ...work.map(({ on }) => on)]
  const stray = days.find((date) => !belongs(date, year))
  if (stray !== undefined) return `${stray}不在${String(year)}年,也不在上一年的12月,请核对年份。`
  const reversed = off.find(({ from, to }) => from > to)
  if (reversed !== undefined)
    return `${reversed.name}的放假从${reversed.from}到${reversed.to},先后颠倒了。`
  const weekday = work.find(({ on }) => weekdayOf(on) <= 5)
  if (weekday !== undefined) return `${weekday.on}不是周末,不会是调休上班日,请核对。`
  const both = work.find(({ on }) => off.some(({ from, to }) => from <= on && on <= to))
  return both && `${both.on}既放假又上班,请核对。`
}

/** The calendar with each of the notices in its place, the later ones over the former. */
export function withNotices(
  calendar: WorkCalendar,
  notices: readonly HolidayNotice[],
): WorkCalendar {
  return notices.reduce(withNotice, calendar)
}

/**
 * The calendar with one year as its notice has it. A notice reaches into the December before (2018-12-31 was given
 * by the one for 2019), so its year is counted from that December to its own November.
 */
function withNotice(calendar: WorkCalendar, notice: HolidayNotice): WorkCalendar {
  const from = `${String(notice.year - 1)}-12-01`
  const next = `${String(notice.year)}-12-01`
  const kept = (days: ReadonlyMap<CivilDate, string>): [CivilDate, string][] =>
    [...days].filter(([date]) => date < from || date >= next)
  const off = notice.off.flatMap(({ name, from: first, to }) =>
    daysOf(first, to).map((date): [CivilDate, string] => [date, name]),
  )
  return {
    knownYears: new Set([...calendar.knownYears, notice.year]),
    holidays: new Map([...kept(calendar.holidays), ...off]),
    makeupDays: new Map([
      ...kept(calendar.makeupDays),
      ...notice.work.map(({ name, on }): [CivilDate, string] => [on, name]),
    ]),
  }
}

function daysOf(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date)
  return days
}

function belongs(date: CivilDate, year: number): boolean {
  return yearOf(date) === year || date.startsWith(`${String(year - 1)}-12-`)
}
