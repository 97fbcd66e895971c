import type { Report } from '../../domain/figures/report.ts'
import type { Desk } from '../skill.ts'

/** What came of the files of a message. */
export interface Received {
  readonly reports: readonly Report[]
  /** One sentence for each file that cannot be read. */
  readonly unread: readonly string[]
}

/** Reads the files of a message as annual reports. */
export async function received({ files, studio }: Desk): Promise<Received> {
  const reports: Report[] = []
  const unread: string[] = []
  for (const file of files) {
    const read = await studio.reports.read(file.name, await file.read())
    if (read.ok) reports.push(read.value)
    else unread.push(`《${file.name}》${read.error.why}`)
  }
  return { reports, unread }
}
