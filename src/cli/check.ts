import { checkBeside } from '../domain/figures/checks/beside.ts'
import type { Finding } from '../domain/figures/finding.ts'
import { isOurs } from '../domain/figures/office.ts'
import type { Report } from '../domain/figures/report.ts'
import { findingJson, reportHead } from '../exports/report.ts'
import { loadForms } from '../facts/forms.ts'
import { loadIndicators } from '../facts/indicators.ts'
import type { OpenedData } from '../office/store.ts'
import { Refused, WrongUsage } from './exit.ts'
import { findingCounts, findingLines } from './findings.ts'
import { yearNamed } from './import/import.ts'
import { dataToRead, withData } from './open.ts'
import { print } from './output.ts'
import { wordsOf } from './words.ts'

const OPTIONS = { office: { type: 'string' }, json: { type: 'boolean' } } as const

/** `gongkai check YEAR [--office NAME] [--json]`: exit code 1 where something fails, and only then. */
export async function check(words: readonly string[]): Promise<number> {
  const { values, rest, config } = wordsOf(words, OPTIONS)
  const [word, ...more] = rest
  if (word === undefined || more.length > 0) throw new WrongUsage('请写明一个年份')
  const year = yearNamed(word)
  return withData(dataToRead(config), async (data) => {
    const report = await reportOf(year, values.office, data)
    if (report === undefined) throw new Refused(await absence(year, data))
    const findings = await findingsOf(report, data)
    await print(values.json === true ? json(report, findings) : text(report, findings))
    const failed = findings.filter(
      (one) => one.status === 'fail' && one.dismissed === undefined,
    ).length
    if (failed > 0) process.stderr.write(`核验发现 ${failed} 处不符\n`)
    return failed > 0 ? 1 : 0
  })
}

/** By the office's name as its reports have it, or any name of our own. */
async function reportOf(
  year: number,
  name: string | undefined,
  { store, office }: OpenedData,
): Promise<Report | undefined> {
  const ours = name === undefined || isOurs(office, name)
  const reports = await store.ledger.list('report')
  return reports.findLast(
    (report) =>
      report.year === year && (ours ? isOurs(office, report.office) : report.office === name),
  )
}

async function findingsOf(
  report: Report,
  { store, office }: OpenedData,
): Promise<readonly Finding[]> {
  const reports = await store.ledger.list('report')
  const rules = { indicators: [...loadIndicators().values()], forms: loadForms() }
  return checkBeside(report, { ...rules, reports, office })
}

async function absence(year: number, { store }: OpenedData): Promise<string> {
  const stored = (await store.ledger.list('report')).map(
    (report) => `${report.office ?? ''}${report.year === undefined ? '' : String(report.year)}年`,
  )
  const list = stored.length === 0 ? '现在一份也没有' : `现有:${stored.join('、')}`
  return `没有导入过这个机关${year}年的年报,${list}`
}

function json(report: Report, findings: readonly Finding[]): string {
  const all = { report: reportHead(report), findings: findings.map(findingJson) }
  return `${JSON.stringify(all, null, 2)}\n`
}

function text({ title }: Report, findings: readonly Finding[]): string {
  return `${title}\n核验:${findingCounts(findings)}\n\n${findings.map(findingLines).join('')}`
}
