import { oncePer } from '../../once.ts'
import type { Report, Section } from '../report.ts'

/** A part of a report that can be quoted as an answer. */
export interface ReportPart {
  readonly number: string
  readonly title: string
  /** Its own words, and those of its parts where they are few. */
  readonly text: string
  /** The titles over it. */
  readonly above: string
  /** Exactly as printed. */
  readonly quote: string
  readonly level: number
}

/** A heading with its points is one answer up to this many characters; beyond, each point is its own. */
const LONGEST = 450

/** What stands before the first heading is the introduction. */
export const INTRODUCTION = '引言'

/** Every section of a report as far as it can be quoted whole, the introduction sentence by sentence. */
export const partsOf = oncePer(takenApart)

function takenApart(report: Report): readonly ReportPart[] {
  const { text, sections } = report
  const parts = sections.flatMap((section, at) => {
    const own = sectionPart(report, section, { at, end: endOf(sections, at) })
    return own === undefined ? [] : [own]
  })
  const opening = text.slice(0, sections[0]?.span.start ?? 0)
  return [
    ...opening
      .split(/\n+|(?<=。)/)
      .map(sentence)
      .filter(isProse),
    ...parts,
  ]
}

function sectionPart(
  { text, sections }: Report,
  section: Section,
  { at, end }: { readonly at: number; readonly end: number },
): ReportPart | undefined {
  const whole = text.slice(section.span.start, end).trim()
  const own = text.slice(section.span.start, section.span.end).trim()
  const quote = whole.length <= LONGEST ? whole : own
  if (quote.length <= section.title.length + HEADING_MARKS) return undefined
  const above = aboveIn(sections, at).map((each) => each.title)
  const { number, title, level } = section
  return { number, title, level, quote, text: quote, above: above.join('\n') }
}

/** `(一)` and `。` around a title: a section that is no more than this is a bare heading. */
const HEADING_MARKS = 5

function endOf(sections: readonly Section[], at: number): number {
  const { level = 0, span } = sections[at] ?? {}
  const next = sections.slice(at + 1).findIndex((section) => section.level <= level)
  const last = next < 0 ? sections.at(-1) : sections[at + next]
  return last?.span.end ?? span?.end ?? 0
}

function aboveIn(sections: readonly Section[], at: number): readonly Section[] {
  const found: Section[] = []
  let level = sections[at]?.level ?? 0
  for (const section of sections.slice(0, at).reverse())
    if (section.level < level) {
      found.unshift(section)
      level = section.level
    }
  return found
}

function sentence(text: string): ReportPart {
  const quote = text.trim()
  return { number: INTRODUCTION, title: '', text: quote, above: '', quote, level: 1 }
}

/** Shorter lines are the page's, not the report's. */
const SENTENCE = 10

function isProse({ quote }: ReportPart): boolean {
  return quote.length >= SENTENCE
}
