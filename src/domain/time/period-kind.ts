import { addDays, type CivilDate, dayOfMonth, monthOf, yearOf } from './civil-date.ts'
import { monthsPeriod, type Period, weekPeriod } from './period.ts'

/** Whole months that a period is made of: 12 for a year, 3 for a quarter; `undefined` for any other span. */
export function wholeMonths({ start, end }: Period): number | undefined {
  if (dayOfMonth(start) !== 1 || dayOfMonth(addDays(end, 1)) !== 1) return undefined
  const years = yearOf(end) - yearOf(start)
  return years * 12 + monthOf(end) - monthOf(start) + 1
}

const QUARTERS = ['一', '二', '三', '四']

/** 2018年, 2026年上半年, 2026年第三季度, 2026年11月, 2026年1至10月; any other span by its first and last day. */
export function periodName(period: Period): string {
  const { start, end } = period
  const year = `${yearOf(start)}年`
  const from = monthOf(start)
  const names = new Map<number | undefined, string>([
    [12, year],
    [6, `${year}${from === 1 ? '上' : '下'}半年`],
    [3, `${year}第${QUARTERS[(from - 1) / 3] ?? ''}季度`],
    [1, `${year}${from}月`],
  ])
  const days = start === end ? start : `${start}至${end}`
  return names.get(namedMonths(period)) ?? monthsName(period) ?? days
}

function monthsName(period: Period): string | undefined {
  const [first, last] = [period.start, period.end]
  return wholeMonths(period) === undefined || yearOf(first) !== yearOf(last)
    ? undefined
    : `${yearOf(first)}年${monthOf(first)}至${monthOf(last)}月`
}

/** The length of a year, a half, a quarter or a month where the period is one as calendars have it. */
function namedMonths(period: Period): number | undefined {
  const months = wholeMonths(period)
  const isNamed = months !== undefined && [1, 3, 6, 12].includes(months)
  return isNamed && (monthOf(period.start) - 1) % months === 0 ? months : undefined
}

/** The year, half, quarter, month or week that the day lies in, as long as the given one; `undefined` for other spans. */
export function sameKindAround(period: Period, day: CivilDate): Period | undefined {
  const months = namedMonths(period)
  if (months === undefined) return isWeek(period) ? weekPeriod(day) : undefined
  const first = Math.floor((monthOf(day) - 1) / months) * months + 1
  return monthsPeriod(yearOf(day), first, first + months - 1)
}

function isWeek({ start, end }: Period): boolean {
  return weekPeriod(start).start === start && weekPeriod(start).end === end
}
