import type { ReportDraft } from '../domain/figures/drafts/draft.ts'

export const REPORT_FORMATS = ['md', 'html', 'json', 'docx', 'xlsx', 'pdf'] as const

export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** Makes a file of a draft. */
export interface ReportWriter {
  write(draft: ReportDraft, format: ReportFormat): Promise<Uint8Array>
}
