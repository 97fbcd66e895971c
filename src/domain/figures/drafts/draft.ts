import { checkReport } from '../checks/check-report.ts'
import type { Finding } from '../finding.ts'
import { isOurs, type Office } from '../office.ts'
import type { StatutoryForm } from '../form.ts'
import type { Layout, ReadFigure, Report } from '../report.ts'
import { type Blocker, blockersOf } from './blockers.ts'
import { fillingFor, type Filler } from './cell.ts'
import { paragraphsOf } from './narrative.ts'
import type { DraftSection } from './section.ts'
import { cellsOfTables, type FilledTable, fillTable } from './fill.ts'
import { completeTable } from './fill-identities.ts'

/** The statutory report of a year as far as the figures go; what only people can write is named (年报草稿). */
export interface ReportDraft {
  readonly title: string
  readonly office: Office
  readonly year: number
  readonly layout: Layout
  readonly sections: readonly DraftSection[]
  /** What keeps it from being published; a draft without any is complete. */
  readonly blockers: readonly Blocker[]
}

/** Writes the report of a year in a layout, and proves it with the checks that a published one is proved with. */
export function draftReport(filler: Filler, forms: readonly StatutoryForm[]): ReportDraft {
  const { form, layout, year, known } = filler
  const { office } = known
  const tables = form.tables.map((table) =>
    completeTable(fillTable(table, (row, column) => fillingFor({ table, row, column }, filler))),
  )
  const sections = layout.sections.map((section): DraftSection => ({
    title: section.title,
    level: section.level,
    paragraphs: paragraphsOf(section, filler),
    tables: section.tables.flatMap((id) => tables.filter(({ table }) => table.id === id)),
  }))
  const title = layout.title.replace('{office}', office.name).replace('{year}', String(year))
  const draft = { title, office, year, layout: layout.layout, sections }
  const findings = checkDraft({ ...draft, blockers: [] }, filler, forms)
  return { ...draft, blockers: blockersOf({ sections, findings, year }, known) }
}

/** The draft as a report that was read: tables and sentences against each other and the year before. */
function checkDraft(
  { title, office, year, layout, sections }: ReportDraft,
  { form, known }: Filler,
  forms: readonly StatutoryForm[],
): readonly Finding[] {
  const { reports, indicators } = known
  const tables = sections.flatMap((section) => section.tables)
  const report: Report = {
    title,
    office: office.name,
    year,
    layout,
    contacts: office.contacts,
    text: '',
    sections: [],
    figures: [...tableFigures(tables, form), ...sections.flatMap(proseFigures)],
    findings: [],
  }
  const previous = reports.findLast((one) => one.year === year - 1 && isOurs(office, one.office))
  return checkReport(report, { indicators: [...indicators.values()], forms, previous })
}

function tableFigures(
  tables: readonly FilledTable[],
  { tables: all }: StatutoryForm,
): ReadFigure[] {
  const cells = cellsOfTables(tables)
  return all.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap((column) => cells.at(table, row.id, column.id) ?? []),
    ),
  )
}

function proseFigures({ title, paragraphs }: DraftSection): readonly ReadFigure[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === 'unanswered') return []
    if (paragraph.kind === 'written')
      return paragraph.figures.map((figure) => ({ ...figure, section: title }))
    return paragraph.figures.map(({ indicator, label, scope, value, unit }): ReadFigure => ({
      indicator,
      label,
      scope,
      value,
      unit,
      kind: 'number',
      section: title,
      quote: paragraph.text,
      span: { start: 0, end: 0 },
    }))
  })
}
