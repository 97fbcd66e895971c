import type { Report } from '../domain/figures/report.ts'
import type { Result } from '../domain/result.ts'

/** A file that is no annual report, or cannot be read as one; `why` says so in one Chinese sentence. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly why: string
}

export interface ReportReader {
  /** @param name the file's name; its ending chooses the format */
  read(name: string, bytes: Uint8Array): Promise<Result<Report, Unreadable>>
}
