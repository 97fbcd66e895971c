import type { Chart } from '../domain/figures/charts/chart.ts'
import type { StatutoryForm } from '../domain/figures/form.ts'
import type { Written } from '../domain/figures/drafts/written.ts'
import type { ReportDraft } from '../domain/figures/drafts/draft.ts'
import type { ReportLayout } from '../domain/figures/drafts/layout.ts'
import type { Attachment } from '../ports/channel.ts'
import type { ReportReader } from '../ports/report-file.ts'
import type { ReportFormat } from '../ports/report-writer.ts'

/** Where the files are made that answers carry, and reports are read that people send. */
export interface Studio {
  readonly forms: readonly StatutoryForm[]
  readonly layouts: readonly ReportLayout[]
  readonly reports: ReportReader
  /** Reads the numbers of a text that is written for a section. */
  readonly figuresIn: Written['figuresIn']
  /** @param name without its ending, which the format decides */
  report(draft: ReportDraft, format: ReportFormat, name: string): Promise<Attachment>
  /** Whatever was made elsewhere. */
  file(bytes: Uint8Array, as: Pick<Attachment, 'name' | 'mime'>): Promise<Attachment>
  /** As a picture and as SVG. */
  chart(chart: Chart, name: string): Promise<readonly Attachment[]>
}
