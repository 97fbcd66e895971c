import type { WorkCalendar } from '../../src/domain/time/work-calendar.ts'
import { addWorkingDays } from '../../src/domain/time/working-days.ts'
import { day } from './day.ts'

const DAY = 86_400_000
const FIXED = /-(01-01|05-0[12]|10-0[123])$/

/**
 * Random counts of working days in which the product differs from a count by hand. The hand knows only the
 * lists of days off and days worked, the weekday by arithmetic on day numbers, and the fixed holidays.
 */
export function disagreements(calendar: WorkCalendar, cases: number): readonly string[] {
  const found: string[] = []
  const random = randomNumbers(20260302)
  const first = Date.UTC(2002, 0, 1)
  for (let i = 0; i < cases; i += 1) {
    const start = written(first + random(10_000) * DAY)
    const n = 1 + random(70)
    const product = addWorkingDays(calendar, day(start), n)
    const byHand = countByHand(calendar, start, n)
    if (product.date !== byHand.date || product.certain !== byHand.certain)
      found.push(`${start} + ${String(n)}: ${product.date}, by hand ${byHand.date}`)
  }
  return found
}

function countByHand(
  calendar: WorkCalendar,
  start: string,
  n: number,
): { readonly date: string; readonly certain: boolean } {
  const off = new Set<string>(calendar.holidays.keys())
  const worked = new Set<string>(calendar.makeupDays.keys())
  let certain = true
  let ms = Date.parse(`${start}T00:00:00Z`)
  for (let counted = 0; counted < n;) {
    ms += DAY
    const date = written(ms)
    const known = calendar.knownYears.has(Number(date.slice(0, 4)))
    certain &&= known
    const weekend = (Math.floor(ms / DAY) + 3) % 7 >= 5
    const holiday = off.has(date) || (!known && FIXED.test(date))
    if (worked.has(date) || (!weekend && !holiday)) counted += 1
  }
  return { date: written(ms), certain }
}

/** Whether the office works on the day, by the lists and the weekday alone. */
export function works(calendar: WorkCalendar, date: string): boolean {
  const known = calendar.knownYears.has(Number(date.slice(0, 4)))
  const listed = (days: ReadonlyMap<string, string>): boolean => days.has(date)
  if (listed(calendar.makeupDays)) return true
  const weekend = (Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY) + 3) % 7 >= 5
  return !weekend && !listed(calendar.holidays) && (known || !FIXED.test(date))
}

export function written(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

/** Park and Miller's generator: the same cases in every run. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}
