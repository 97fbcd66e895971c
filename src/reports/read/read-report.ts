import { checkReport } from '../../domain/figures/checks/check-report.ts'
import type { ReadFigure, Report, Section } from '../../domain/figures/report.ts'
import { yearOf } from '../../domain/time/civil-date.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Unreadable } from '../../ports/report-file.ts'
import { printedWidth, wrapWidthOf, type TextLine } from './lines.ts'
import { pageOf, type FormCatalogue, type Page } from './page.ts'
import { paragraphsOf } from './paragraphs.ts'
import { figuresInProse } from './prose.ts'
import { sectionsOf } from './sections.ts'
import { withUnits } from './shared-units.ts'
import { type Statements, statementsIn } from './statements.ts'
import type { Strip } from './strip.ts'

export type { FormCatalogue }

const FEWEST_CHARACTERS = 10

/**
 * Reads an annual report: what it says of itself, its sections, and every figure of its tables and its prose.
 * What the text does not state stays `undefined`.
 *
 * @returns `unreadable` for a text with no Chinese in it
 */
export function readReport(text: string, known: FormCatalogue): Result<Report, Unreadable> {
  if ((text.match(/[\u4e00-\u9fff]/g) ?? []).length < FEWEST_CHARACTERS) return fail(NO_TEXT)
  const page = pageOf(text, known)
  const sections = sectionsOf(page.lines, text.length)
  const paragraphs = paragraphsOf(page.folded, cut(page.lines, sections), wrapWidthOf(page.lines))
  const stated = statementsIn(page, paragraphs)
  const figures = figuresOf(page, paragraphs, yearOfBody(stated)).map((figure) => ({
    ...figure,
    section: sectionAt(sections, figure.span.start),
  }))
  const layout = page.form?.form.layout
  const report: Report = { ...stated, layout, text, sections, figures, findings: [] }
  return ok({ ...report, findings: checkReport(report, known) })
}

/** What the sentences count is of the period that they name, even where the title names another year. */
function yearOfBody({ year, periodEnd }: Statements): number | undefined {
  return periodEnd === undefined ? year : yearOf(periodEnd)
}

const NO_TEXT: Unreadable = {
  kind: 'unreadable',
  why: '文件里没有可以读取的中文正文,请换一份文本、网页或 Word 格式的年度报告。',
}

function figuresOf(
  { raw, names, form, tables }: Page,
  paragraphs: readonly Strip[],
  year: number | undefined,
): readonly ReadFigure[] {
  return withUnits([
    ...paragraphs.flatMap((paragraph) => figuresInProse(paragraph, { raw, names, year })),
    ...(form?.figures ?? []),
    ...tables.flatMap((one) => one.figures),
  ])
}

/** Lines end where a section begins inside them. */
function cut(lines: readonly TextLine[], sections: readonly Section[]): readonly TextLine[] {
  const starts = sections.map((section) => section.span.start)
  return lines.flatMap((line) => {
    const inside = starts.filter((start) => start > line.start && start < line.end)
    return [line.start, ...inside].map((start, place) => {
      const end = inside[place] ?? line.end
      const text = line.text.slice(start - line.start, end - line.start)
      return { start, end, text, width: place === inside.length ? printedWidth(line) : undefined }
    })
  })
}

function sectionAt(sections: readonly Section[], place: number): string | undefined {
  return sections.findLast(({ span }) => span.start <= place && place < span.end)?.number
}
