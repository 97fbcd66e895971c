import { LAYOUTS } from '../domain/figures/report.ts'
import { REPORT_FORMATS, type ReportFormat } from '../ports/report-writer.ts'
import { draftFrom, openReportWriter } from '../office/report-writing.ts'
import { WrongUsage } from './exit.ts'
import { yearNamed } from './import/import.ts'
import { dataToRead, withData } from './open.ts'
import { deliver } from './output.ts'
import { wordsOf } from './words.ts'

const OPTIONS = {
  layout: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const

/** Formats that a terminal cannot show. */
const BINARY: readonly ReportFormat[] = ['docx', 'xlsx', 'pdf']

/** `gongkai report YEAR --layout LAYOUT --format FORMAT [-o FILE]`: what blocks a draft is told on stderr. */
export async function report(words: readonly string[]): Promise<number> {
  const { values, rest, config } = wordsOf(words, OPTIONS)
  const [word, ...more] = rest
  if (word === undefined || more.length > 0) throw new WrongUsage('请写明一个年份')
  const year = yearNamed(word)
  const layout = chosen(LAYOUTS, values.layout, '--layout')
  const format = chosen(REPORT_FORMATS, values.format, '--format')
  if (BINARY.includes(format) && values.output === undefined && process.stdout.isTTY)
    throw new WrongUsage(`${format} 不是文本,请用 -o 写明文件名`)
  return withData(dataToRead(config), async (data) => {
    const draft = await draftFrom(data, { year, layout })
    await deliver(whole(openReportWriter().write(draft, format)), values.output)
    if (draft.blockers.length > 0)
      process.stderr.write(`草稿:还有 ${draft.blockers.length} 项待处理,已列在文中\n`)
    return 0
  })
}

function chosen<T extends string>(
  among: readonly T[],
  name: string | undefined,
  option: string,
): T {
  const found = among.find((one) => one === name)
  if (found !== undefined) return found
  throw new WrongUsage(`${option} 须是其中之一:${among.join(' ')}`)
}

async function* whole(bytes: Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await bytes
}
