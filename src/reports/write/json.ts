import type { Figure } from '../../domain/figures/figure.ts'
import type { ReportDraft } from '../../domain/figures/drafts/draft.ts'
import type { DraftSection, Paragraph } from '../../domain/figures/drafts/section.ts'
import type { FilledCell } from '../../domain/figures/drafts/fill.ts'
import { isDraft } from './blocks.ts'

/** A figure as programs receive it everywhere. */
export type FigureJson = (figure: Figure) => object

/** The draft with every cell's figure and its source; an empty cell says why. Absent is `null`. */
export function json(draft: ReportDraft, figureJson: FigureJson): string {
  const { title, office, year, layout, sections, blockers } = draft
  const written = {
    title,
    office: office.name,
    year,
    layout,
    status: isDraft(draft) ? 'draft' : 'complete',
    blockers: blockers.map(({ kind, message, entries }) => ({ kind, message, entries })),
    sections: sections.map((section) => sectionJson(section, figureJson)),
  }
  return `${JSON.stringify(written, null, 2)}\n`
}

function sectionJson({ title, paragraphs, tables }: DraftSection, figureJson: FigureJson): object {
  return {
    title,
    paragraphs: paragraphs.map((paragraph) => paragraphJson(paragraph, figureJson)),
    tables: tables.map(({ table, cells }) => ({
      id: table.id,
      title: table.title,
      cells: cells.map((cell) => cellJson(cell, figureJson)),
    })),
  }
}

function paragraphJson(paragraph: Paragraph, figureJson: FigureJson): object {
  switch (paragraph.kind) {
    case 'text': {
      const { text, figures } = paragraph
      return { text, figures: figures.map(figureJson), record: null, asks: null }
    }
    case 'written':
      return { text: paragraph.text, figures: [], record: paragraph.record ?? null, asks: null }
    case 'unanswered':
      return { text: null, figures: [], record: null, asks: paragraph.asks }
  }
}

function cellJson({ row, column, filling }: FilledCell, figureJson: FigureJson): object {
  const place = { row: row.label, column: column.label }
  return filling.kind === 'filled'
    ? { ...place, value: filling.figure.value, empty: null, figure: figureJson(filling.figure) }
    : { ...place, value: null, empty: filling.why, figure: null }
}
