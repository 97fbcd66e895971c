import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseCivilDate } from '../../domain/time/civil-date.ts'
import type { Report } from '../../domain/figures/report.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { reportJson } from '../../exports/report.ts'
import { keepReport, type NotKept } from '../../office/keeping-reports.ts'
import type { ReportReader, Unreadable } from '../../ports/report-file.ts'
import { reportReader } from '../../office/report-reader.ts'
import { codeOf } from '../../stores/embedded/disk-error.ts'
import { WrongUsage } from '../exit.ts'
import { importTotals, type KeptAs, reportSummary } from './summary.ts'
import { dataToWrite, withData } from '../open.ts'
import { print } from '../output.ts'
import { interruption, progressOn } from './progress.ts'
import { wordsOf } from '../words.ts'

const OPTIONS = {
  office: { type: 'string' },
  year: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

interface Task {
  readonly reader: ReportReader
  /** What the operator knows and the text may not state; his word counts. */
  readonly supplied: Pick<Report, 'office' | 'year'>
  readonly json: boolean
  readonly keep: (report: Report) => Promise<Result<KeptAs, NotKept>>
}

/**
 * `gongkai import FILE… [--office NAME] [--year N] [--dry-run] [--json]`: with `--json` one line for each file that
 * was read, in order. A file that cannot be read costs exit code 1 and none of the others.
 */
export async function importReports(words: readonly string[]): Promise<number> {
  const { values, rest, config } = wordsOf(words, OPTIONS)
  if (rest.length === 0) throw new WrongUsage('请写明要导入的年报文件')
  if (values.year !== undefined && rest.length > 1)
    throw new WrongUsage('--year 一次只能用于一个文件')
  const task = {
    reader: reportReader(),
    supplied: suppliedBy(values),
    json: values.json === true,
  }
  if (values['dry-run'] === true)
    return importAll(rest, { ...task, keep: () => Promise.resolve(ok('dry-run')) })
  return withData(dataToWrite(config, { instead: BY_MESSAGE }), (data) =>
    importAll(rest, { ...task, keep: (report) => keepReport(report, data) }),
  )
}

const BY_MESSAGE = '也可以由管理员在私聊中发送年报文件,并写「导入年报」。'

function suppliedBy({ office, year }: { office?: string; year?: string }): Task['supplied'] {
  return {
    ...(office === undefined ? {} : { office }),
    ...(year === undefined ? {} : { year: yearNamed(year) }),
  }
}

/** @param word 2018 */
export function yearNamed(word: string): number {
  if (parseCivilDate(`${word}-01-01`) === undefined)
    throw new WrongUsage(`年份须是四位数字,例如 2018,而不是 ${word}`)
  return Number(word)
}

/** Ctrl-C lets the file under way be finished: what is imported is whole, and the rest is named. */
async function importAll(files: readonly string[], task: Task): Promise<number> {
  const progress = progressOn(process.stderr)
  const stopped = interruption()
  const became: (KeptAs | 'failed')[] = []
  for (const [index, file] of files.entries()) {
    if (stopped.asked) break
    if (files.length > 1) progress.show(`[${index + 1}/${files.length}] ${basename(file)}`)
    const done = await importOne(file, task)
    progress.clear()
    became.push(await tell(done, file))
  }
  stopped.forget()
  if (files.length > 1) process.stderr.write(importTotals(became, files.length))
  return became.length === files.length && !became.includes('failed') ? 0 : 1
}

async function tell(
  done: Awaited<ReturnType<typeof importOne>>,
  file: string,
): Promise<KeptAs | 'failed'> {
  if (done.ok) {
    await print(done.value.told)
    return done.value.kept
  }
  process.stderr.write(`${file}:${done.error.why}\n`)
  return 'failed'
}

interface Imported {
  readonly kept: KeptAs
  readonly told: string
}

async function importOne(
  file: string,
  { reader, supplied, json, keep }: Task,
): Promise<Result<Imported, NotKept | Unreadable>> {
  const bytes = await bytesOf(file)
  if (!bytes.ok) return bytes
  const read = await reader.read(basename(file), bytes.value)
  if (!read.ok) return read
  const report = { ...read.value, ...supplied }
  const kept = await keep(report)
  if (!kept.ok) return kept
  const told = json
    ? `${JSON.stringify({ ...reportJson(report), file })}\n`
    : reportSummary(report, { file, kept: kept.value })
  return ok({ kept: kept.value, told })
}

async function bytesOf(file: string): Promise<Result<Uint8Array, Unreadable>> {
  try {
    return ok(await readFile(file))
  } catch (error) {
    return fail({ kind: 'unreadable', why: WHY[codeOf(error)] ?? `读不了(${codeOf(error)})。` })
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件。',
  EACCES: '没有读取它的权限。',
  EISDIR: '这是文件夹,不是文件。',
}
