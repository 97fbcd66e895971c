import type { Report } from '../../domain/figures/report.ts'
import { parseCivilDate, yearOf, type CivilDate } from '../../domain/time/civil-date.ts'
import { contactsIn } from './contacts.ts'
import { headlineOf } from './headline.ts'
import type { Page } from './page.ts'
import { periodIn, type Stated } from './period.ts'
import { publishedIn } from './published.ts'
import type { Strip } from './strip.ts'

/** What a report says of itself. */
export type Statements = Pick<
  Report,
  'title' | 'office' | 'year' | 'periodStart' | 'periodEnd' | 'publishedOn' | 'contacts'
>

export function statementsIn(
  { raw, lines, furniture }: Page,
  paragraphs: readonly Strip[],
): Statements {
  const dense = paragraphs.map((one) => one.text).join('\n')
  const head = headlineOf(lines)
  const period = periodIn(dense)
  const year = head.year ?? (period.end && yearOf(period.end)) ?? yearSaid(dense)
  return {
    title: head.title ?? '',
    office: head.office,
    year,
    periodStart: period.start,
    periodEnd: period.end ?? endOf(period, year),
    publishedOn: publishedIn(furniture.map((line) => line.text)),
    contacts: contactsIn(paragraphs, raw),
  }
}

/** 自2018年1月1日起: a period that begins in the year ends with it. */
function endOf({ start }: Stated, year: number | undefined): CivilDate | undefined {
  return start === undefined || year === undefined ? undefined : parseCivilDate(`${year}-12-31`)
}

/** The year that the text speaks of most, where neither title nor period gives one. */
function yearSaid(dense: string): number | undefined {
  const count = new Map<string, number>()
  for (const [, year = ''] of dense.matchAll(/((?:19|20)\d{2})年/g))
    count.set(year, (count.get(year) ?? 0) + 1)
  const [most] = [...count].sort((one, other) => other[1] - one[1])
  return most === undefined ? undefined : Number(most[0])
}
