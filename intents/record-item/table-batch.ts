import { openForm } from '../../src/dialogue/forms/run.ts'
import type { Answer, Desk, IncomingFile } from '../../src/dialogue/skill.ts'
import { BATCH_FORM } from './batch.ts'
import { readTable } from './read-table.ts'

/** The first file of the message that is a table. */
export function tableIn({ files }: Desk): IncomingFile | undefined {
  return files.find(({ name }) => /\.(?:csv|xlsx)$/iu.test(name))
}

/** Opens the batch that a table holds; says what is wrong with a file that holds none. */
export async function openTable(file: IncomingFile, desk: Desk): Promise<Answer> {
  const rows = await desk.tables.read(file.name, await file.read())
  if (!rows.ok)
    return refused(`没有登记“${file.name}”:${rows.error.why}`, [file.name, rows.error.why])
  const batch = await readTable(rows.value, desk)
  if (batch === undefined) return refused(NO_HEADING)
  return batch.length === 0 ? refused(NO_LINES) : openForm(BATCH_FORM, { values: { batch } }, desk)
}

const NO_HEADING =
  '没有认出表头,什么也没有登记。第一行请写明“标题、类别、渠道、公开日期”(可加“生成日期、文号”);如果是年度报告,请和「导入年报」一起发送。'
const NO_LINES = '表头下面没有内容,什么也没有登记。'

function refused(text: string, evidence: readonly string[] = []): Answer {
  return { says: { text, outcome: 'refused', evidence } }
}
