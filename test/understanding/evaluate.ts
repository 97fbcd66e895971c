import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { confusionText } from './confusion.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Scores every held-out set, whose first line says what it must reach; tells which intent is taken for which. */
const ROOT = join(import.meta.dirname, '..', '..')
const FOLDER = join(import.meta.dirname, 'held-out')
const data = temporaryFolder('evaluate')

const sets = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))
const failing = sets.filter((name) => {
  console.log(`\n${name}`)
  const program = ['--import', 'tsx/esm', join(ROOT, 'src', 'cli', 'gongkai.ts')]
  const words = ['evaluate', join(FOLDER, name), '--data', data]
  return spawnSync(process.execPath, [...program, ...words], { stdio: 'inherit' }).status !== 0
})
console.log('\n混淆(开发集:按意图分的句子,不参加训练)')
console.log(await confusionText())
console.log(
  `\n${sets.length - failing.length} passing\n${failing.length} failing ${failing.join(' ')}`,
)
process.exitCode = failing.length > 0 ? 1 : 0
