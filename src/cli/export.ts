import { EXPORTS } from '../office/exporting.ts'
import { csv } from '../exports/csv.ts'
import { jsonl } from '../exports/jsonl.ts'
import type { ExportTable } from '../exports/row.ts'
import { xlsx } from '../exports/xlsx.ts'
import { mask } from '../understanding/extract/people.ts'
import { WrongUsage } from './exit.ts'
import { dataToRead, withData } from './open.ts'
import { type Chunks, deliver } from './output.ts'
import { wordsOf } from './words.ts'

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'with-personal-data': { type: 'boolean' },
} as const

const FORMATS: ReadonlyMap<string, (table: ExportTable) => Chunks> = new Map<
  string,
  (table: ExportTable) => Chunks
>([
  ['jsonl', jsonl],
  ['csv', csv],
  ['xlsx', whole],
])

/** `gongkai export WHAT --format jsonl|csv|xlsx [-o FILE] [--with-personal-data]` */
export async function exportTable(words: readonly string[]): Promise<number> {
  const { values, rest, config } = wordsOf(words, OPTIONS)
  const table = chosen(EXPORTS, rest.join(' '), '导出内容')
  const format = chosen(FORMATS, values.format ?? '', '格式(--format)')
  if (values.format === 'xlsx' && values.output === undefined && process.stdout.isTTY)
    throw new WrongUsage('xlsx 是表格文件,请用 -o 写明文件名')
  return withData(dataToRead(config), async (data) => {
    const withPersonalData = values['with-personal-data'] === true
    const ground = {
      data,
      mask: withPersonalData ? (text: string) => text : mask,
      withPersonalData,
    }
    await deliver(format(table(ground)), values.output)
    return 0
  })
}

function chosen<T>(among: ReadonlyMap<string, T>, name: string, what: string): T {
  const found = among.get(name)
  if (found !== undefined) return found
  throw new WrongUsage(`${what}须是其中之一:${[...among.keys()].join(' ')}`)
}

async function* whole(table: ExportTable): AsyncGenerator<Uint8Array> {
  yield await xlsx(table)
}
