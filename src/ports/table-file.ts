import type { Result } from '../domain/result.ts'
import type { Unreadable } from './report-file.ts'

/** A row of a table that somebody sent. */
export interface TableRow {
  /** As his program counts it: 1 for the first of the sheet. */
  readonly number: number
  /** Each cell's text, trimmed; a day as YYYY-MM-DD. */
  readonly cells: readonly string[]
}

/** Reads the tables that offices send: csv, and the first sheet of an xlsx. */
export interface TableFile {
  /**
   * @param name the file's name; its ending chooses the format
   * @returns the rows that hold something
   */
  read(name: string, bytes: Uint8Array): Promise<Result<readonly TableRow[], Unreadable>>
}
