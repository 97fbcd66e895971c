import { type CivilDate, dayOfMonth, monthOf, weekdayOf, yearOf } from './civil-date.ts'

/** Which days an office works: the State Council's yearly notices (部分节假日安排的通知), as far as they are known. */
export interface WorkCalendar {
  /** Years whose notice is known. In any other year only the fixed holidays are. */
  readonly knownYears: ReadonlySet<number>
  /** Days off by notice, with the name of the holiday; those that fall on a weekend among them. */
  readonly holidays: ReadonlyMap<CivilDate, string>
  /** Saturdays and Sundays worked for a holiday (调休上班), with its name. */
  readonly makeupDays: ReadonlyMap<CivilDate, string>
}

export type DayKind = 'working' | 'makeup' | 'weekend' | 'holiday'

/** Whether, and why, the office works on that day. */
export function dayKind(calendar: WorkCalendar, date: CivilDate): DayKind {
  if (holidayName(calendar, date) !== undefined) return 'holiday'
  if (calendar.makeupDays.has(date)) return 'makeup'
  return weekdayOf(date) > 5 ? 'weekend' : 'working'
}

export function isWorkingDay(calendar: WorkCalendar, date: CivilDate): boolean {
  const kind = dayKind(calendar, date)
  return kind === 'working' || kind === 'makeup'
}

/** The holiday (国庆节) that the day belongs to, or that it is worked for. */
export function holidayName(calendar: WorkCalendar, date: CivilDate): string | undefined {
  const named = calendar.holidays.get(date)
  if (named !== undefined || calendar.knownYears.has(yearOf(date))) return named
  return fixedHoliday(date)
}

/**
 * The holidays that no notice moves: 1 January, 1–2 May, 1–3 October.
 *
 * @source 《全国年节及纪念日放假办法》第二条
 */
function fixedHoliday(date: CivilDate): string | undefined {
  const day = dayOfMonth(date)
  return FIXED.find((one) => one.month === monthOf(date) && day <= one.days)?.name
}

const FIXED = [
  { month: 1, days: 1, name: '元旦' },
  { month: 5, days: 2, name: '劳动节' },
  { month: 10, days: 3, name: '国庆节' },
]
