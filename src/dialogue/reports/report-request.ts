import type { ReportLayout } from '../../domain/figures/drafts/layout.ts'
import { type CivilDate, yearOf } from '../../domain/time/civil-date.ts'
import type { Desk, Meaning } from '../skill.ts'

/** The report that a message asks to be written. */
export interface ReportRequest {
  readonly year: number
  /** Whether the message names the year, or custom does. */
  readonly named: boolean
  readonly layout: ReportLayout
  readonly format: 'docx' | 'pdf' | 'xlsx' | 'html' | 'md' | 'json'
}

/** Of the report that was just written or offered: 2026年年报还缺什么. */
export function yearOffered({ context }: Desk): number | undefined {
  const years = context.menu.map(({ text }) => /^(\d{4})年年报/u.exec(text)?.[1])
  const year = years.find((one) => one !== undefined)
  return year === undefined ? undefined : Number(year)
}

export function requestOf(meaning: Meaning, desk: Desk): ReportRequest {
  const { today, studio } = desk
  const { copy } = meaning
  const called = layoutNamed(copy, studio.layouts)
  const [period] = meaning.periods.filter(({ text }) => !isOfLayout(text, copy, called))
  const offered = yearOffered(desk)
  const year = period === undefined ? (offered ?? yearDue(today)) : yearOf(period.value.start)
  return {
    year,
    named: period !== undefined || offered !== undefined,
    layout: called ?? layoutOf(year, studio.layouts),
    format: formatNamed(copy) ?? 'docx',
  }
}

/** 「2019版」 names a layout, and no year. */
function isOfLayout(year: string, copy: string, layout: ReportLayout | undefined): boolean {
  const names = layout?.called ?? []
  return names.some((name) => name.startsWith(year) && name !== year && copy.includes(name))
}

/** Until the end of March the report of the year before is being written. */
export function yearDue(today: CivilDate): number {
  return yearOf(today) - (Number(today.slice(5, 7)) <= 3 ? 1 : 0)
}

/** The layout that is asked for by one of its names. */
export function layoutNamed(
  copy: string,
  layouts: readonly ReportLayout[],
): ReportLayout | undefined {
  return layouts.find(({ called }) => called.some((name) => copy.includes(name)))
}

/** The layout that was in force for the year. Throws where `data/layouts` leaves a year without one. */
export function layoutOf(year: number, layouts: readonly ReportLayout[]): ReportLayout {
  const found = layouts.find(
    ({ years }) => (years.from ?? year) <= year && year <= (years.to ?? year),
  )
  if (found === undefined) throw new Error(`data/layouts: no layout for ${String(year)}; add one`)
  return found
}

/** The kind of file that is asked for. */
export function formatNamed(copy: string): ReportRequest['format'] | undefined {
  return FORMATS.find(([words]) => words.test(copy))?.[1]
}

const FORMATS: readonly (readonly [RegExp, ReportRequest['format']])[] = [
  [/pdf/u, 'pdf'],
  [/word|docx/u, 'docx'],
  [/excel|xlsx|表格/u, 'xlsx'],
  [/html|网页/u, 'html'],
  [/markdown|\bmd\b/u, 'md'],
  [/json/u, 'json'],
]
