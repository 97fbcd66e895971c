import type { ReportLayout } from '../../domain/figures/drafts/layout.ts'
import type { WrittenSection } from '../../domain/register/sections/section.ts'
import { yearOf } from '../../domain/time/civil-date.ts'
import type { Desk, Meaning } from '../skill.ts'
import { layoutNamed, layoutOf, yearDue } from './report-request.ts'
import { sectionNamed } from './section-named.ts'
import { sectionsSaid } from './section-said.ts'

/** Text for sections of a year's report, as far as it was said. Plain JSON. */
export interface SectionValues {
  readonly year: number
  readonly layout: ReportLayout['layout']
  readonly parts: readonly SaidSection[]
}

/** `section` is absent where none fits what was said, `text` where it is still to come. */
export interface SaidSection {
  readonly section?: string
  readonly text?: string
  readonly adds?: true
}

/** What the message writes; no parts where it names no section. */
export function valuesSaid(meaning: Meaning, { today, studio }: Desk): SectionValues {
  const said = sectionsSaid(meaning.text)
  const [first] = said
  const before = first === undefined ? meaning.text.length : first.start
  const period = meaning.periods.find(({ end }) => end <= before)
  const year = period === undefined ? yearDue(today) : yearOf(period.value.start)
  const asked = meaning.text.slice(0, before)
  const layout = layoutNamed(asked, studio.layouts) ?? layoutOf(year, studio.layouts)
  return {
    year,
    layout: layout.layout,
    parts: said.map(({ name, text, adds }) => ({
      section: sectionNamed(name, layout.sections)?.title,
      ...(text === '' ? {} : { text }),
      ...(adds ? { adds: true } : {}),
    })),
  }
}

/** Whether the message is about a section of the report, by its place or by words of its title. */
export function writesSection(meaning: Meaning, desk: Desk): boolean {
  const [said] = sectionsSaid(meaning.text)
  if (said === undefined) return false
  if (said.name.place !== undefined) return true
  const [part] = valuesSaid(meaning, desk).parts
  const named = REPORT.test(meaning.text.slice(0, said.start))
  return part?.section !== undefined && (named || !tellsRecord(meaning))
}

const REPORT = /年报|报告|草稿|初稿|部分|[章节]/u

/** 「主动公开:《…》,救济类,昨天」 begins like a section and is a record all the same. */
function tellsRecord({ titles, dates, categories, channels, numbers }: Meaning): boolean {
  return [titles, dates, categories, channels, numbers].some((found) => found.length > 0)
}

/** The whole text that a section then has. */
export function wholeText(
  { text = '', adds }: SaidSection,
  former: WrittenSection | undefined,
): string {
  return adds === true && former !== undefined ? `${former.text}\n${text}` : text
}

/** What is recorded of the sections of that report. */
export async function formerTexts(
  { year, layout }: Pick<SectionValues, 'year' | 'layout'>,
  desk: Desk,
): Promise<ReadonlyMap<string, WrittenSection>> {
  const all = await desk.list('section')
  const own = all.filter((one) => one.year === year && one.layout === layout)
  return new Map(own.map((one) => [one.section, one]))
}
