import type { Desk, Meaning } from '../../src/dialogue/skill.ts'
import type { Layout } from '../../src/domain/figures/report.ts'
import { yearOf } from '../../src/domain/time/civil-date.ts'

/** The report that a message asks to be written. */
export interface Request {
  readonly year: number
  /** Whether the message names the year, or custom does. */
  readonly named: boolean
  readonly layout: Layout
  readonly format: 'docx' | 'pdf' | 'xlsx' | 'html' | 'md' | 'json'
}

export function requestOf(meaning: Meaning, { today }: Pick<Desk, 'today'>): Request {
  const [period] = meaning.periods
  const year = period === undefined ? yearDue(today) : yearOf(period.value.start)
  const copy = meaning.copy
  return {
    year,
    named: period !== undefined,
    layout: LAYOUTS.find(([words]) => words.test(copy))?.[1] ?? layoutOf(year),
    format: FORMATS.find(([words]) => words.test(copy))?.[1] ?? 'docx',
  }
}

/** Until the end of March the report of the year before is being written. */
function yearDue(today: Desk['today']): number {
  return yearOf(today) - (Number(today.slice(5, 7)) <= 3 ? 1 : 0)
}

const LAYOUTS: readonly (readonly [RegExp, Layout])[] = [
  [/(?:2021|21|二一)年?版|新格式|新版/u, 'national-2021'],
  [/(?:2019|19)年?版|试行/u, 'national-2019'],
  [/(?:2018|18)年?版|福州|旧格式|老格式|旧版|附表/u, 'fuzhou-2018'],
]

/** The format that was in force for the year. */
function layoutOf(year: number): Layout {
  if (year <= 2018) return 'fuzhou-2018'
  return year <= 2020 ? 'national-2019' : 'national-2021'
}

const FORMATS: readonly (readonly [RegExp, Request['format']])[] = [
  [/pdf/u, 'pdf'],
  [/excel|xlsx|表格/u, 'xlsx'],
  [/html|网页/u, 'html'],
  [/markdown|\bmd\b/u, 'md'],
  [/json/u, 'json'],
]

export const LAYOUT_NAMES: Readonly<Record<Layout, string>> = {
  'fuzhou-2018': '福州市2018年格式',
  'national-2019': '国办2019年试行格式',
  'national-2021': '国办2021年格式',
}
