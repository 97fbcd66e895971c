import { join } from 'node:path'
import { replyFigure } from '../channels/reply.ts'
import { knownIn } from '../dialogue/figures/known.ts'
import { draftReport, type ReportDraft } from '../domain/figures/drafts/draft.ts'
import type { Layout } from '../domain/figures/report.ts'
import { loadForms } from '../facts/forms.ts'
import { loadIndicators } from '../facts/indicators.ts'
import { loadReportLayouts } from '../facts/report-layouts.ts'
import { PACKAGE } from '../facts/shipped.ts'
import type { ReportWriter } from '../ports/report-writer.ts'
import { reportWriter } from '../reports/write/writer.ts'
import { sectionReader } from './reading.ts'
import type { OpenedData } from './store.ts'

/** The fonts that the build puts beside the program. */
export const FONTS = {
  folder: join(PACKAGE, 'dist', 'fonts'),
  regular: 'NotoSansSC-Regular.ttf',
  bold: 'NotoSansSC-Bold.ttf',
} as const

/** The statutory report of a year as it can be written today. */
export async function draftFrom(
  data: OpenedData,
  { year, layout }: { readonly year: number; readonly layout: Layout },
): Promise<ReportDraft> {
  const forms = loadForms()
  const figuresIn = sectionReader()
  const form = forms.find((one) => one.layout === layout)
  const written = loadReportLayouts(forms).find((one) => one.layout === layout)
  if (form === undefined || written === undefined)
    throw new Error(`data/forms and data/layouts must both have ${layout}.yaml`)
  const { ledger } = data.store
  const facts = { indicators: loadIndicators(), office: data.office }
  const [known, texts] = await Promise.all([knownIn(ledger, facts), ledger.list('section')])
  const filler = { year, form, layout: written, known, written: { texts, figuresIn } }
  return draftReport(filler, forms)
}

export function openReportWriter(): ReportWriter {
  return reportWriter({
    layouts: loadReportLayouts(loadForms()),
    fonts: FONTS,
    figureJson: replyFigure,
  })
}
