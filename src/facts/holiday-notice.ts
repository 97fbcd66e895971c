import { z } from 'zod'
import {
  addDays,
  type CivilDate,
  parseCivilDate,
  weekdayOf,
  yearOf,
} from '../domain/time/civil-date.ts'

/** One year's notice of days off and make-up days (部分节假日安排的通知). */
export interface HolidayNotice {
  readonly year: number
  readonly holidays: ReadonlyMap<CivilDate, string>
  readonly makeupDays: ReadonlyMap<CivilDate, string>
}

const day = z.string().transform((text, context) => {
  const date = parseCivilDate(text)
  if (date !== undefined) return date
  context.addIssue(`${text} is no day; write it as 2026-01-31`)
  return z.NEVER
})

const range = z
  .strictObject({ name: z.string().min(1), from: day, to: day })
  .refine(({ from, to }) => from <= to, { error: 'the holiday ends before it begins' })

const makeup = z
  .strictObject({ name: z.string().min(1), on: day })
  .refine(({ on }) => weekdayOf(on) > 5, { error: 'a make-up day is a Saturday or a Sunday' })

/** What a file `data/holidays/YYYY.yaml` holds. */
export const holidayNotice = z
  .strictObject({
    year: z.int().min(1949).max(9999),
    notice: z.string().min(1),
    publishedOn: day,
    off: z.array(range).min(1),
    work: z.array(makeup),
  })
  .transform(({ year, off, work }): HolidayNotice => {
    const holidays = off.flatMap(({ name, from, to }) =>
      daysOf(from, to).map((date): [CivilDate, string] => [date, name]),
    )
    return {
      year,
      holidays: new Map(holidays),
      makeupDays: new Map(work.map(({ name, on }) => [on, name])),
    }
  })
  .refine((notice) => daysIn(notice).every((date) => belongs(date, notice.year)), {
    error: 'a day lies outside the year and the December before it',
  })
  .refine(({ holidays, makeupDays }) => ![...makeupDays.keys()].some((on) => holidays.has(on)), {
    error: 'a day is both off and worked',
  })

function daysOf(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date)
  return days
}

function daysIn(notice: HolidayNotice): readonly CivilDate[] {
  return [...notice.holidays.keys(), ...notice.makeupDays.keys()]
}

/** A notice reaches into the December before (2018-12-31 was given by the one for 2019), no further. */
function belongs(date: CivilDate, year: number): boolean {
  return yearOf(date) === year || date.startsWith(`${String(year - 1)}-12-`)
}
