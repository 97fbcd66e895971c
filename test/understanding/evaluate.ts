import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Scores every held-out set; each file's first line says what it must reach. */
const ROOT = join(import.meta.dirname, '..', '..')
const FOLDER = join(import.meta.dirname, 'held-out')
const data = mkdtempSync(join(tmpdir(), 'evaluate-'))

const sets = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))
const failing = sets.filter((name) => {
  console.log(`\n${name}`)
  const program = ['--import', 'tsx/esm', join(ROOT, 'src', 'cli', 'gongkai.ts')]
  const words = ['evaluate', join(FOLDER, name), '--data', data]
  return spawnSync(process.execPath, [...program, ...words], { stdio: 'inherit' }).status !== 0
})
console.log(
  `\n${sets.length - failing.length} passing\n${failing.length} failing ${failing.join(' ')}`,
)
process.exitCode = failing.length > 0 ? 1 : 0
