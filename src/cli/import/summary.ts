import type { Report } from '../../domain/figures/report.ts'
import { findingCounts, findingLines } from '../findings.ts'

/** What became of the report. */
export type KeptAs = 'stored' | 'unchanged' | 'dry-run'

const KEPT_NAMES: Readonly<Record<KeptAs, string>> = {
  stored: '已导入',
  unchanged: '与已导入的相同,没有改动',
  'dry-run': '试读,没有导入',
}

/** What became of many files, in one line: 共 3 份:已导入 2 份,没有导入 1 份。 */
export function importTotals(became: readonly (KeptAs | 'failed')[], total: number): string {
  const counted = ORDER.flatMap((kept) => {
    const count = became.filter((one) => one === kept).length
    return count === 0 ? [] : [`${TOTAL_NAMES[kept]} ${count} 份`]
  })
  const left = total - became.length
  const rest = left === 0 ? [] : [`已中断,还有 ${left} 份没有读`]
  return `共 ${total} 份:${[...counted, ...rest].join(',')}。\n`
}

const ORDER = ['stored', 'unchanged', 'dry-run', 'failed'] as const
const TOTAL_NAMES: Readonly<Record<KeptAs | 'failed', string>> = {
  stored: '已导入',
  unchanged: '没有变化',
  'dry-run': '试读',
  failed: '没有导入',
}

/** What was read from a file, for a person. */
export function reportSummary(
  report: Report,
  { file, kept }: { readonly file: string; readonly kept: KeptAs },
): string {
  const known = report.figures.filter(({ indicator }) => indicator !== undefined).length
  const wrong = report.findings.filter(({ status }) => status === 'fail' || status === 'uncertain')
  return [
    `${file}:${KEPT_NAMES[kept]}\n`,
    `  机关:${report.office ?? '(未写明)'}  年份:${report.year === undefined ? '(未写明)' : String(report.year)}  格式:${report.layout ?? '(不是三种法定格式)'}\n`,
    `  数据:${report.figures.length} 处,其中 ${known} 处属于已知指标\n`,
    `  核验:${findingCounts(report.findings)}\n`,
    ...wrong.map((finding) => findingLines(finding).replace(/^(?=.)/gm, '  ')),
  ].join('')
}
