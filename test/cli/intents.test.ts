import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadIntents } from '../../src/intents.ts'

const REAL = join(import.meta.dirname, '..', '..', 'intents')

/** A folder of intents with these files in it, each `folder/file`. */
function intentsOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'intents-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const skill = (intent: string, head: string): string =>
  `export default { intent: '${intent}', heads: ['${head}'], respond: () => undefined }\n`

describe('the folders of intents', () => {
  const broken: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    [
      'a folder without a skill',
      { 'say/utterances.txt': '说\n' },
      /intents\/say has no skill\.ts: write one/,
    ],
    [
      'a skill that is not exported',
      { 'say/skill.ts': 'export const skill = 1\n', 'say/utterances.txt': '说\n' },
      /intents\/say\/skill\.ts has no default export/,
    ],
    [
      'a skill with another name',
      { 'say/skill.ts': skill('tell', '说'), 'say/utterances.txt': '说\n' },
      /names itself tell/,
    ],
    [
      'two skills with one head',
      {
        'say/skill.ts': skill('say', '说'),
        'say/utterances.txt': '说\n',
        'tell/skill.ts': skill('tell', '说'),
        'tell/utterances.txt': '讲\n',
      },
      /intents\/tell\/skill\.ts has the head 说 of intents\/say: take it out of one/,
    ],
  ]
  for (const [what, files, why] of broken) {
    it(`stop the program, and say where and what to do: ${what}`, async () => {
      const folder = intentsOf(files)
      try {
        await assert.rejects(loadIntents(folder, folder), why)
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  }

  it('are loaded, the real ones, each with its skill', async () => {
    const { skills, heads } = await loadIntents(REAL)
    assert.ok(skills.size > 40)
    assert.ok(heads.size > 20)
  })
})
