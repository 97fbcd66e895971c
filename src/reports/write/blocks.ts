import type { ReportDraft } from '../../domain/figures/drafts/draft.ts'
import type { DraftSection, Paragraph } from '../../domain/figures/drafts/section.ts'
import type { ReportLayout } from '../../domain/figures/drafts/layout.ts'
import type { FilledTable } from '../../domain/figures/drafts/fill.ts'
import { type Grid, gridOf } from './grid.ts'
import { inPrint } from './print.ts'

/** A report as a row of blocks, which every format sets in its own way. */
export type Block =
  /** Lines that keep together what belongs together. */
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What a person has still to write. */
  | { readonly kind: 'unanswered'; readonly text: string }
  /** `caption` is absent where the heading, or the table itself, already says the title. */
  | {
      readonly kind: 'table'
      readonly title: string
      readonly caption?: string
      readonly grid: Grid
    }
  /** What keeps a draft from being published. */
  | { readonly kind: 'blockers'; readonly head: string; readonly items: readonly string[] }

export type TableBlock = Extract<Block, { readonly kind: 'table' }>

/** The mark of a draft; a complete report carries none. */
export const DRAFT_MARK = '草稿'

export function isDraft({ blockers }: ReportDraft): boolean {
  return blockers.length > 0
}

/** 上海街道2026年政府信息公开工作年度报告（草稿） */
export function titleOf(draft: ReportDraft): string {
  return isDraft(draft) ? `${inPrint(draft.title)}（${DRAFT_MARK}）` : inPrint(draft.title)
}

/** The whole report in the order in which it is printed; what blocks a draft stands first. */
export function blocksOf(draft: ReportDraft, layout: ReportLayout): readonly Block[] {
  return [
    { kind: 'title', lines: titleLines(draft) },
    ...blockersBlock(draft),
    ...draft.sections.flatMap((section) => sectionBlocks(section, { draft, layout })),
  ]
}

/** More characters do not fit on a line of the paper. */
const TITLE_LINE = 20

/** A long title breaks behind the office. */
function titleLines(draft: ReportDraft): readonly string[] {
  const title = titleOf(draft)
  const { name } = draft.office
  return title.length > TITLE_LINE && title.startsWith(name)
    ? [name, title.slice(name.length)]
    : [title]
}

function blockersBlock({ blockers }: ReportDraft): readonly Block[] {
  if (blockers.length === 0) return []
  const head = `本文为${DRAFT_MARK}，以下 ${blockers.length} 项处理完才能定稿：`
  return [{ kind: 'blockers', head, items: blockers.map(({ message }) => inPrint(message)) }]
}

interface Whole {
  readonly draft: ReportDraft
  readonly layout: ReportLayout
}

function sectionBlocks(section: DraftSection, whole: Whole): readonly Block[] {
  return [
    { kind: 'heading', level: section.level, text: inPrint(section.title) },
    ...section.paragraphs.map(paragraphBlock),
    ...section.tables.map((filled) => tableBlock(filled, section.title, whole)),
  ]
}

function paragraphBlock(paragraph: Paragraph): Block {
  switch (paragraph.kind) {
    case 'text':
      return { kind: 'paragraph', text: inPrint(paragraph.text) }
    case 'written':
      // A person's own words stay as they were typed.
      return { kind: 'paragraph', text: paragraph.text }
    case 'unanswered':
      return { kind: 'unanswered', text: inPrint(`【待填写:${paragraph.asks}】`) }
  }
}

function tableBlock(filled: FilledTable, heading: string, { draft, layout }: Whole): Block {
  const { id, title } = filled.table
  const written = layout.tables[id]
  if (written === undefined)
    throw new Error(`data/layouts/${layout.layout}.yaml does not say how to draw ${id}; add it`)
  const isSaid = heading.includes(title) || written.banner === title
  const grid = gridOf(filled, written, draft.year)
  return {
    kind: 'table',
    title: inPrint(title),
    caption: isSaid ? undefined : inPrint(title),
    grid,
  }
}
