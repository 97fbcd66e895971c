import { type CivilDate, civilDate, yearOf } from '../../domain/time/civil-date.ts'
import type { Period } from '../../domain/time/period.ts'
import type { SaidDate } from '../../ports/understanding.ts'
import { DATE_PATTERNS, type DatePattern } from './date-patterns.ts'
import { roleOf } from './date-roles.ts'
import type { ReadDay } from './day-readings.ts'
import { hide, type Hit, inOrder } from './hit.ts'

/** The days of a message; those that bound a span of time (2月1日至3月5日, 截至2018年12月31日) are a period instead. */
export interface Days {
  readonly dates: readonly Hit<SaidDate>[]
  readonly periods: readonly Hit<Period>[]
}

const TO = /^(?:日|号)?\s?(?:到|至|-|~|—|–|to|until)\s?$/
const UNTIL_BEFORE = /(?:截至|截止到?|up to|until) ?$/
const UNTIL_AFTER = /^ ?(?:为止|止)/
const SINCE_AFTER = /^ ?(?:以来|至今|到现在|到今天|起至今|迄今)/

/** Reads the days said in a text, against the office's day. */
export function findDates(text: string, today: CivilDate): Days {
  const days = readDays(text, today)
  const dates: Hit<SaidDate>[] = []
  const periods: Hit<Period>[] = []
  for (let i = 0; i < days.length; i++) {
    const day = days[i]
    if (day === undefined) continue
    const span = range(text, day, days[i + 1]) ?? openEnded(text, day, today)
    if (span) {
      periods.push(span)
      if (span.end === days[i + 1]?.end) i++
      continue
    }
    const between = { start: days[i - 1]?.end ?? 0, end: days[i + 1]?.start ?? text.length }
    dates.push({ ...day, value: { date: day.value.date, role: roleOf(text, day, between) } })
  }
  return { dates, periods }
}

function readDays(text: string, today: CivilDate): readonly Hit<ReadDay>[] {
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

function readWay(text: string, way: DatePattern, today: CivilDate): readonly Hit<ReadDay>[] {
  const days: Hit<ReadDay>[] = []
  for (const match of text.matchAll(way.pattern)) {
    const value = way.read({ ...match.groups, said: match[0] }, today)
    if (value) days.push({ value, start: match.index, end: match.index + match[0].length })
  }
  return days
}

function range(text: string, first: Hit<ReadDay>, last: Hit<ReadDay> | undefined): Hit<Period> | undefined {
  const start = first.value.date
  if (start === undefined || last === undefined || !TO.test(text.slice(first.end, last.start))) return undefined
  const end = endAfter(start, last.value)
  return end === undefined ? undefined : { value: { start, end }, start: first.start, end: last.end }
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
  const before = UNTIL_BEFORE.exec(text.slice(Math.max(0, day.start - 7), day.start))
  const yearStart = civilDate(yearOf(date), 1, 1)
  if (yearStart !== undefined && (before || UNTIL_AFTER.test(text.slice(day.end, day.end + 4))))
    return { value: { start: yearStart, end: date }, start: day.start - (before?.[0].length ?? 0), end: day.end }
  const since = SINCE_AFTER.exec(text.slice(day.end, day.end + 5))
  return since && date <= today
    ? { value: { start: date, end: today }, start: day.start, end: day.end + since[0].length }
    : undefined
}
