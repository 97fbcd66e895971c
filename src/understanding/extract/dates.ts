import { type CivilDate, civilDate, yearOf } from '../../domain/time/civil-date.ts'
import { type Period, yearPeriod } from '../../domain/time/period.ts'
import type { SaidDate } from '../../ports/understanding.ts'
import { DATE_PATTERNS, type DatePattern } from './date-patterns.ts'
import { roleOf } from './date-roles.ts'
import type { ReadDay } from './day-readings.ts'
import { hide, inOrder } from '../../domain/language/hidden.ts'
import type { Hit } from './hit.ts'
import { matchesOf } from '../matches.ts'

/** The days of a message; those that bound a span of time (2月1日至3月5日, 截至2018年12月31日) are a period instead. */
export interface Days {
  readonly dates: readonly Hit<SaidDate>[]
  readonly periods: readonly Hit<Period>[]
}

/** Without any of these no pattern can match, which most messages find out at once. */
const DAY_CLUE = /[日号月天周晚早晨儿]|星期|礼拜|\d[-/.]\d|\d{8}|[a-z]{3}/
const TO = /^(?:日|号)?起?\s?(?:到|至|-|~|—|–|to|until)\s?$/
const UNTIL_BEFORE = /(?:截至|截止到?|up to|until) ?$/
const UNTIL_AFTER = /^ ?(?:为止|止)/
/** How far from a day the words are looked for that open a span. */
const REACH = 9
const SINCE_AFTER = /^ ?(?:以来|至今|到现在|到今天|起至今|迄今)/

/** Reads the days said in a text, against the office's day. */
export function findDates(text: string, today: CivilDate): Days {
  const days = withSameDays(text, readDays(text, today))
  const dates: Hit<SaidDate>[] = []
  const periods: Hit<Period>[] = []
  let rangeEnd = 0
  days.forEach((day, i) => {
    if (day.start < rangeEnd) return
    const span = range(text, day, days[i + 1]) ?? openEnded(text, day, today)
    if (span) {
      periods.push(span)
      rangeEnd = span.end
      return
    }
    const between = { start: days[i - 1]?.end ?? 0, end: days[i + 1]?.start ?? text.length }
    dates.push({ ...day, value: { date: day.value.date, role: roleOf(text, day, between) } })
  })
  return { dates, periods }
}

function readDays(text: string, today: CivilDate): readonly Hit<ReadDay>[] {
  if (!DAY_CLUE.test(text)) return []
  const days: Hit<ReadDay>[] = []
  let left = text
  for (const way of DATE_PATTERNS) {
    const found = readWay(left, way, today)
    if (found.length === 0) continue
    days.push(...found)
    left = hide(left, found)
  }
  return inOrder(days)
}

/** 11月9日出台,当天上网: the same day again. Without a day before it, it names none. */
const SAME_DAY = /当[天日](?![气晚])|同[一]?[天日](?!志)/g

function withSameDays(text: string, days: readonly Hit<ReadDay>[]): readonly Hit<ReadDay>[] {
  const [first] = days
  if (first === undefined) return days
  const again = matchesOf(text, SAME_DAY).flatMap(({ index, 0: said }) => {
    const named = days.findLast(({ end }) => end <= index)
    return named === undefined
      ? []
      : [{ value: { date: named.value.date }, start: index, end: index + said.length }]
  })
  return again.length === 0 ? days : inOrder([...days, ...again])
}

function readWay(text: string, way: DatePattern, today: CivilDate): readonly Hit<ReadDay>[] {
  const days: Hit<ReadDay>[] = []
  for (const match of matchesOf(text, way.pattern)) {
    const value = way.read({ ...match.groups, said: match[0] }, today)
    if (value) days.push({ value, start: match.index, end: match.index + match[0].length })
  }
  return days
}

function range(
  text: string,
  first: Hit<ReadDay>,
  last: Hit<ReadDay> | undefined,
): Hit<Period> | undefined {
  const start = first.value.date
  if (start === undefined || last === undefined || !TO.test(text.slice(first.end, last.start)))
    return undefined
  const end = endAfter(start, last.value)
  return end === undefined
    ? undefined
    : { value: { start, end }, start: first.start, end: last.end }
}

/** A day without a year takes the year of the day that the range starts with, or the next. */
function endAfter(start: CivilDate, last: ReadDay): CivilDate | undefined {
  const { month, day } = last.withoutYear ?? {}
  if (month === undefined || day === undefined)
    return last.date !== undefined && last.date >= start ? last.date : undefined
  const sameYear = civilDate(yearOf(start), month, day)
  if (sameYear === undefined || sameYear >= start) return sameYear
  return civilDate(yearOf(start) + 1, month, day)
}

/** 截至2018年12月31日 starts with its year; 2018年3月1日以来 ends today. */
function openEnded(text: string, day: Hit<ReadDay>, today: CivilDate): Hit<Period> | undefined {
  const { date } = day.value
  if (date === undefined) return undefined
  return until(text, day, date) ?? (date <= today ? since(text, day, { date, today }) : undefined)
}

function until(text: string, day: Hit<ReadDay>, date: CivilDate): Hit<Period> | undefined {
  const before = UNTIL_BEFORE.exec(text.slice(Math.max(0, day.start - REACH), day.start))
  const after = UNTIL_AFTER.exec(text.slice(day.end, day.end + REACH))
  const { start } = yearPeriod(yearOf(date))
  if (before)
    return { value: { start, end: date }, start: day.start - before[0].length, end: day.end }
  return after
    ? { value: { start, end: date }, start: day.start, end: day.end + after[0].length }
    : undefined
}

function since(
  text: string,
  day: Hit<ReadDay>,
  { date, today }: { readonly date: CivilDate; readonly today: CivilDate },
): Hit<Period> | undefined {
  const after = SINCE_AFTER.exec(text.slice(day.end, day.end + REACH))
  return after
    ? { value: { start: date, end: today }, start: day.start, end: day.end + after[0].length }
    : undefined
}
