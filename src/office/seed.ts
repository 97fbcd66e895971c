import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { copyFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../domain/figures/report.ts'
import type { Instant } from '../domain/time/instant.ts'
import { loadForms } from '../facts/forms.ts'
import { loadIndicators } from '../facts/indicators.ts'
import { shipped } from '../facts/shipped.ts'
import type { Ledger } from '../ports/ledger.ts'
import { NotStored } from '../ports/not-stored.ts'
import { asOperator } from './operator.ts'

/** A folder of data holds its own copy of the office profile, which the office may change. */
export const OFFICE_FILE = 'office.yaml'

/** Fills a new store with what is shipped: the report is read from its text like any other. */
export async function fillNew(ledger: Ledger, at: Instant): Promise<void> {
  if ((await ledger.list('report')).length > 0) return
  for (const report of await shippedReports()) {
    const once = [`shipped:${report.title}`]
    const written = await ledger.append(
      asOperator([{ type: 'ReportImported', report }], { at, channel: 'shipped', once }),
    )
    if (!written.ok && written.error.kind === 'read-only') throw new NotStored(written.error.why)
  }
}

/** Puts the shipped profile into a new data folder; one that is there stays. */
export async function fillProfile(folder: string): Promise<void> {
  const file = join(folder, OFFICE_FILE)
  if (existsSync(file)) return
  // Whole or not at all: half a profile would stop every later start.
  const draft = `${file}.new`
  await copyFile(shipped(OFFICE_FILE), draft)
  await rename(draft, file)
}

/** What reads reports is loaded for the first start alone: the others need not wait for it. */
async function shippedReports(): Promise<readonly Report[]> {
  const { readAnnualReport } = await import('./reading.ts')
  const known = { indicators: [...loadIndicators().values()], forms: loadForms() }
  return readdirSync(shipped('reports'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const read = readAnnualReport(readFileSync(shipped(join('reports', name)), 'utf8'), known)
      if (!read.ok) throw new Error(`data/reports/${name}: ${read.error.why}`)
      return read.value
    })
}
