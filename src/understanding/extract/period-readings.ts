import {
  addDays,
  addMonths,
  type CivilDate,
  monthOf,
  yearOf,
} from '../../domain/time/civil-date.ts'
import {
  halfPeriod,
  monthOfDay,
  monthsPeriod,
  type Period,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from '../../domain/time/period.ts'
import type { Groups } from './day-readings.ts'
import { monthNamed } from './english-months.ts'
import { numeralValue } from '../../domain/language/chinese-number.ts'
import { yearNamed } from './year-words.ts'

/** One word for a span of time: a year, a part of some year (三季度), or a span that needs no year (上个月). */
export type PeriodWord =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'part'; readonly within: (year: number) => Period }
  | { readonly kind: 'fixed'; readonly period: Period }

const ENGLISH_YEARS: readonly (readonly [RegExp, number])[] = [
  [/^the year before last/, -2],
  [/this|current/, 0],
  [/next/, 1],
]
/** 民國元年 was 1912. */
const BEFORE_THE_REPUBLIC = 1911
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }
const ENGLISH_COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3 }
const AWAY: Readonly<Record<string, number>> = { 上上: -2, 上: -1, last: -1, 下: 1, next: 1 }

export function year(said: Groups, today: CivilDate): PeriodWord | undefined {
  const named = yearNamed(said['year'] ?? '', today)
  return named === undefined ? undefined : { kind: 'year', year: named }
}

/** 17到18年 */
export function years(said: Groups, today: CivilDate): PeriodWord | undefined {
  const [first, last] = [
    yearNamed(said['first'] ?? '', today),
    yearNamed(said['last'] ?? '', today),
  ]
  if (first === undefined || last === undefined || last < first) return undefined
  return fixed({ start: yearPeriod(first).start, end: yearPeriod(last).end })
}

/** 十年前, 3 years ago; 18年前 is nearer to 2018 than to the century before. */
export function yearsAgo(said: Groups, today: CivilDate): PeriodWord | undefined {
  const count = numeralValue(said['ago'] ?? said['ago2'] ?? '')
  return count === undefined || count > LONG_AGO
    ? undefined
    : { kind: 'year', year: yearOf(today) - count }
}

const LONG_AGO = 12

export function englishYear(said: Groups, today: CivilDate): PeriodWord {
  const away = ENGLISH_YEARS.find(([words]) => words.test(said['year'] ?? ''))?.[1] ?? -1
  return { kind: 'year', year: yearOf(today) + away }
}

/** 民國107年, and 107年度 as offices in Taiwan write it. */
export function republicanYear(said: Groups): PeriodWord | undefined {
  const count = numeralValue(said['republic'] ?? said['republic2'] ?? '')
  return count === undefined ? undefined : { kind: 'year', year: BEFORE_THE_REPUBLIC + count }
}

export function half(said: Groups): PeriodWord {
  const first = said['which'] === '上' || said['which'] === '前' || said['english'] === 'first'
  return { kind: 'part', within: (of) => halfPeriod(of, first ? 1 : 2) }
}

export function quarter(said: Groups): PeriodWord {
  const number = valueOf(said['a'] ?? said['b'] ?? said['c']) || (ORDINALS[said['d'] ?? ''] ?? 1)
  return { kind: 'part', within: (of) => quarterPeriod(of, number) }
}

export function quartersUpTo(said: Groups): PeriodWord {
  const last = valueOf(said['last']) || (ENGLISH_COUNTS[said['last'] ?? ''] ?? 1)
  return { kind: 'part', within: (of) => monthsPeriod(of, 1, last * 3) }
}

export function monthsUpTo(said: Groups): PeriodWord | undefined {
  return monthsBetween(1, valueOf(said['last']))
}

export function months(said: Groups): PeriodWord | undefined {
  return monthsBetween(valueOf(said['first']), valueOf(said['last']))
}

export function month(said: Groups): PeriodWord | undefined {
  if (said['name'] !== undefined)
    return monthsBetween(monthNamed(said['name']), monthNamed(said['name']))
  const number = said['month'] === '元' ? 1 : valueOf(said['month'])
  return monthsBetween(number, number)
}

function monthsBetween(first: number, last: number): PeriodWord | undefined {
  if (first < 1 || last > 12 || first > last) return undefined
  return { kind: 'part', within: (of) => monthsPeriod(of, first, last) }
}

/** 上个月, 本季度, 下周 */
export function near(said: Groups, today: CivilDate): PeriodWord {
  const steps = AWAY[said['which'] ?? ''] ?? 0
  const unit = said['unit'] ?? ''
  if (/^季|quarter/.test(unit)) return fixed(quarterOf(addMonths(today, steps * 3)))
  if (/^月|month/.test(unit)) return fixed(monthOfDay(addMonths(today, steps)))
  return fixed(weekPeriod(addDays(today, steps * 7)))
}

/**
 * 近三年 is this year and the two before it, 过去三年 and 前三年 the three before this one; a year, months, weeks
 * and days are counted back from today.
 */
export function lookBack(said: Groups, today: CivilDate): PeriodWord | undefined {
  const unit = (said['unit'] ?? '').trim()
  const count = said['count'] === '半' ? 0.5 : valueOf(said['count'])
  if (count === 0) return undefined
  if (/^[年y]/.test(unit) && count >= 2)
    return fixed(lastYears(said['back'] ?? '', count, yearOf(today)))
  return fixed({ start: addDays(back(unit, count, today), 1), end: today })
}

function lastYears(word: string, count: number, thisYear: number): Period {
  const last = /过去|前|past/.test(word) ? thisYear - 1 : thisYear
  return { start: yearPeriod(last - count + 1).start, end: yearPeriod(last).end }
}

function back(unit: string, count: number, today: CivilDate): CivilDate {
  if (/^[年y]/.test(unit)) return addMonths(today, -12 * count)
  if (/季/.test(unit)) return addMonths(today, -3 * count)
  if (/月|month/.test(unit)) return addMonths(today, -count)
  return addDays(today, /周|星期|week/.test(unit) ? -7 * count : -count)
}

/** 十三五 is 2016–2020; the plans follow one another every five years. */
export function fiveYearPlan(said: Groups): PeriodWord {
  const start = 2016 + 5 * (valueOf(said['plan']) - 3)
  return fixed({ start: yearPeriod(start).start, end: yearPeriod(start + 4).end })
}

function quarterOf(day: CivilDate): Period {
  return quarterPeriod(yearOf(day), Math.ceil(monthOf(day) / 3))
}

function fixed(period: Period): PeriodWord {
  return { kind: 'fixed', period }
}

function valueOf(numeral: string | undefined): number {
  return numeralValue(numeral ?? '') ?? 0
}
