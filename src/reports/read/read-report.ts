import { checkReport } from '../../domain/figures/check.ts'
import type { Span } from '../../domain/figures/figure.ts'
import type { Form } from '../../domain/figures/form.ts'
import type { Indicator } from '../../domain/figures/indicator.ts'
import type { Report, Section } from '../../domain/figures/report.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { parseCivilDate, yearOf } from '../../domain/time/civil-date.ts'
import type { Unreadable } from '../../ports/report-file.ts'
import { contactsIn } from './contacts.ts'
import { periodIn, publishedIn } from './dates.ts'
import { isFurniture } from './furniture.ts'
import { headlineOf } from './headline.ts'
import { linesOf, wrapWidthOf, type Line } from './lines.ts'
import { namesOf } from './names.ts'
import { paragraphsOf } from './paragraphs.ts'
import { figuresInProse } from './prose.ts'
import { sectionsOf } from './sections.ts'
import { withUnits } from './shared-units.ts'
import { fold } from './strip.ts'
import { freeTablesIn } from './tables/free-table.ts'
import { formIn } from './tables/form-table.ts'

const FEWEST_CHARACTERS = 10

/** What reports are read with. */
export interface Known {
  readonly indicators: readonly Indicator[]
  readonly forms: readonly Form[]
}

/**
 * Reads an annual report: what it says of itself, its sections, and every figure of its tables and its prose.
 * What the text does not state stays `undefined`.
 */
export function readReport(text: string, known: Known): Result<Report, Unreadable> {
  if ((text.match(/[\u4e00-\u9fff]/g) ?? []).length < FEWEST_CHARACTERS)
    return fail({
      kind: 'unreadable',
      why: '文件里没有可以读取的中文正文,请换一份文本、网页或 Word 格式的年度报告。',
    })
  const folded = fold(text)
  const table = formIn(folded, text, known.forms)
  const lines = linesOf(folded)
  const names = namesOf(known.indicators)
  const taken = table?.regions ?? []
  const outside = without(lines, taken).filter((line) => !isFurniture(line))
  const free = freeTablesIn(outside, { folded, raw: text, names, taken })
  const running = without(
    outside,
    free.map((one) => one.region),
  )
  const head = headlineOf(running)
  const sections = sectionsOf(running, folded.length)
  const paragraphs = paragraphsOf(folded, cut(running, sections), wrapWidthOf(running))
  const dense = paragraphs.map((one) => one.text).join('\n')
  const period = periodIn(dense)
  const year = head.year ?? (period.end && yearOf(period.end)) ?? yearSaid(dense)
  const figures = withUnits([
    ...paragraphs.flatMap((paragraph) => figuresInProse(paragraph, { raw: text, names, year })),
    ...(table?.figures ?? []),
    ...free.flatMap((one) => one.figures),
  ])
  const report: Report = {
    title: head.title ?? '',
    office: head.office,
    year,
    periodStart: period.start,
    periodEnd:
      period.end ??
      (year === undefined || period.start === undefined
        ? undefined
        : parseCivilDate(`${year}-12-31`)),
    publishedOn: publishedIn(lines.filter(isFurniture).map((line) => line.text)),
    layout: table?.form.layout,
    contacts: contactsIn(paragraphs, text),
    text,
    sections,
    figures: figures.map((figure) => ({
      ...figure,
      section: sectionAt(sections, figure.span.start),
    })),
    findings: [],
  }
  return ok({ ...report, findings: checkReport(report, known) })
}

function without(lines: readonly Line[], regions: readonly Span[]): readonly Line[] {
  return lines.filter(
    (line) => !regions.some((one) => line.start < one.end && one.start < line.end),
  )
}

/** Lines end where a section begins inside them. */
function cut(lines: readonly Line[], sections: readonly Section[]): readonly Line[] {
  const starts = sections.map((section) => section.span.start)
  return lines.flatMap((line) => {
    const inside = starts.filter((start) => start > line.start && start < line.end)
    return [line.start, ...inside].map((start, place) => {
      const end = inside[place] ?? line.end
      return { start, end, text: line.text.slice(start - line.start, end - line.start) }
    })
  })
}

function sectionAt(sections: readonly Section[], place: number): string | undefined {
  return sections.findLast((section) => section.span.start <= place && place < section.span.end)
    ?.number
}

/** The year that the text speaks of most, where neither title nor period gives one. */
function yearSaid(dense: string): number | undefined {
  const count = new Map<string, number>()
  for (const [, year = ''] of dense.matchAll(/((?:19|20)\d{2})年/g))
    count.set(year, (count.get(year) ?? 0) + 1)
  const [most] = [...count].sort((one, other) => other[1] - one[1])
  return most === undefined ? undefined : Number(most[0])
}
