import type { Layout } from '../../domain/figures/report.ts'
import type { ReportDraft } from '../../domain/figures/drafts/draft.ts'
import type { ReportLayout } from '../../domain/figures/drafts/layout.ts'
import type { ReportFormat, ReportWriter } from '../../ports/report-writer.ts'
import { type Block, blocksOf, isDraft } from './blocks.ts'
import { html } from './html.ts'
import { type FigureJson, json } from './json.ts'
import { markdown } from './markdown.ts'
import type { Fonts } from './pdf.ts'
import { placeOf } from './source-place.ts'

export interface WriterOptions {
  readonly layouts: readonly ReportLayout[]
  readonly fonts: Fonts
  readonly figureJson: FigureJson
}

/** Writes drafts in every format. The heavy libraries are loaded by the first file that needs them. */
export function reportWriter(options: WriterOptions): ReportWriter {
  return {
    async write(draft, format) {
      const blocks = blocksOf(draft, layoutFor(draft.layout, options.layouts))
      const written = await WRITERS[format]({ draft, blocks, options })
      return typeof written === 'string' ? new TextEncoder().encode(written) : written
    },
  }
}

interface Task {
  readonly draft: ReportDraft
  readonly blocks: readonly Block[]
  readonly options: WriterOptions
}

const WRITERS: Readonly<
  Record<ReportFormat, (task: Task) => string | Promise<string | Uint8Array>>
> = {
  md: ({ blocks }) => markdown(blocks),
  html: ({ draft, blocks }) => html(blocks, isDraft(draft)),
  json: ({ draft, options }) => json(draft, options.figureJson),
  docx: async ({ draft, blocks }) => (await import('./docx.ts')).docx(blocks, isDraft(draft)),
  xlsx: async ({ draft, blocks }) => (await import('./xlsx.ts')).xlsx(draft, blocks, placeOf),
  pdf: async ({ draft, blocks, options }) =>
    (await import('./pdf.ts')).pdf(blocks, isDraft(draft), options.fonts),
}

function layoutFor(layout: Layout, layouts: readonly ReportLayout[]): ReportLayout {
  const found = layouts.find((one) => one.layout === layout)
  if (found === undefined) throw new Error(`data/layouts has no ${layout}.yaml; add it`)
  return found
}
