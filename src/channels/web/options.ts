import type { Figure, Scope } from '../../domain/figures/figure.ts'
import type { Office } from '../../domain/figures/office.ts'
import type { Metrics } from '../metrics.ts'

export interface WebOptions {
  /** The address to listen on. */
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Signs the visitor's cookie and the links to files; the same after a restart, at least 32 characters. */
  readonly cookieSecret: string
  /** The folder of the built page. */
  readonly page: string
  /** Whom the page speaks for. */
  readonly office: Pick<Office, 'name' | 'shortName' | 'contacts'>
  /** The address under which people reach the page, where a proxy stands before it. */
  readonly publicUrl?: string
  readonly metrics: Metrics
  /** Open data: the published figures that a query selects. */
  figures(query: FiguresQuery): Promise<readonly Figure[]>
  /** The same as a table that spreadsheets open. */
  figuresCsv(query: FiguresQuery): Promise<string>
  /** Open data: the published reports that are stored, newest first. */
  reports(): Promise<readonly ReportEntry[]>
  /** Why nothing can be stored just now; `undefined` while all is well. */
  trouble(): Promise<string | undefined>
  /** Something of ours is broken: whoever runs the bot must hear of it. */
  report(fault: unknown): void
}

/** What is told of a stored report; absent is `null`. */
export interface ReportEntry {
  readonly title: string
  readonly office: string | null
  readonly year: number | null
  readonly publishedOn: string | null
  readonly layout: string | null
  readonly url: string | null
  /** How many figures it prints. */
  readonly figures: number
}

/** What of the published figures is asked for; everything absent means all. */
export interface FiguresQuery {
  readonly office?: string
  readonly year?: number
  readonly indicator?: string
  readonly scope?: Scope
}
