import type { Report } from '../../domain/figures/report.ts'
import { parseCivilDate, yearOf, type CivilDate } from '../../domain/time/civil-date.ts'
import { contactsIn } from './contacts.ts'
import { headlineOf } from './headline.ts'
import type { Page } from './page.ts'
import { periodIn, type Stated } from './period.ts'
import { publishedIn } from './published.ts'
import type { Strip } from './strip.ts'
import { yearSaid } from './year.ts'

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
