import { z } from 'zod'
import { type CivilDate, parseCivilDate, weekdayOf, yearOf } from '../domain/time/civil-date.ts'
import type { HolidayNotice, HolidayRange } from '../domain/time/holiday-notice.ts'

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
  .transform(({ year, notice, off, work }): HolidayNotice => ({ year, notice, off, work }))
  .refine((notice) => daysIn(notice).every((date) => belongs(date, notice.year)), {
    error: 'a day lies outside the year and the December before it',
  })
  .refine(({ off, work }) => !work.some(({ on }) => off.some((each) => isWithin(on, each))), {
    error: 'a day is both off and worked',
  })

function daysIn({ off, work }: HolidayNotice): readonly CivilDate[] {
  return [...off.flatMap(({ from, to }) => [from, to]), ...work.map(({ on }) => on)]
}

function isWithin(date: CivilDate, { from, to }: HolidayRange): boolean {
  return from <= date && date <= to
}

/** A notice reaches into the December before (2018-12-31 was given by the one for 2019), no further. */
function belongs(date: CivilDate, year: number): boolean {
  return yearOf(date) === year || date.startsWith(`${String(year - 1)}-12-`)
}
