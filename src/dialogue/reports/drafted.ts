import type { Known } from '../../domain/figures/known.ts'
import { draftReport, type ReportDraft } from '../../domain/figures/drafts/draft.ts'
import type { ReportLayout } from '../../domain/figures/drafts/layout.ts'
import type { SectionText } from '../../domain/figures/drafts/written.ts'
import type { Desk } from '../skill.ts'

interface Wanted {
  readonly year: number
  readonly layout: ReportLayout
  readonly known: Known
  /** Texts that are not recorded yet; they count before those that are. */
  readonly unsaved?: readonly SectionText[]
}

/** The report of a year as it can be written at this moment. */
export async function draftedReport(
  { year, layout, known, unsaved = [] }: Wanted,
  desk: Desk,
): Promise<ReportDraft> {
  const form = desk.studio.forms.find((one) => one.layout === layout.layout)
  if (form === undefined) throw new Error(`data/forms must have ${layout.layout}.yaml`)
  const texts = [...(await desk.list('section')), ...unsaved]
  const written = { texts, figuresIn: desk.studio.figuresIn }
  return draftReport({ year, form, layout, known, written }, desk.studio.forms)
}
