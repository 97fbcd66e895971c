import { monthPeriod } from './period.ts'
import { type CivilDate, dayOfMonth, yearOf } from './civil-date.ts'

/**
 * Says in Chinese, one sentence, why a day that somebody named does not exist, and what the month allows.
 *
 * @param said as it was said: 2月30日, 2026-13-01
 * @param today gives the year where none was said
 */
export function noSuchDay(said: string, today: CivilDate): string {
  const [year = yearOf(today), month, day] = parts(said)
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1)
    return `没有“${said}”这一天,请说一个日历上有的日期,如3月5日。`
  const last = dayOfMonth(monthPeriod(year, month).end)
  return `没有“${said}”这一天,${String(year)}年${String(month)}月只到${String(last)}日。`
}

function parts(said: string): readonly (number | undefined)[] {
  const numbers = (said.normalize('NFKC').match(/\d+/g) ?? []).map(Number)
  return numbers.length === 2 ? [undefined, ...numbers] : numbers
}
