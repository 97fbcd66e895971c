import assert from 'node:assert/strict'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shipped } from '../../src/facts/shipped.ts'
import { gongkai, type Run } from '../support/gongkai.ts'

const PROFILE = shipped('office.yaml')
/** One line that says what is wrong and what to do, and nothing of the program's inside. */
const ONE_LINE = /^[^\n]*\p{Script=Han}[^\n]*\n$/u

describe('a data folder, as the command line finds it', function () {
  this.timeout(120_000)
  let folder = ''
  const at = (name: string): string => join(folder, name)
  const made = (name: string, files: Readonly<Record<string, string>>): string => {
    mkdirSync(at(name))
    for (const [file, text] of Object.entries(files)) writeFileSync(join(at(name), file), text)
    return at(name)
  }
  const refused = ({ code, out, err }: Run, why: RegExp): void => {
    assert.deepEqual([code, out], [1, ''], err)
    assert.match(err, ONE_LINE)
    assert.match(err, why)
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const readers = [
    ['verify'],
    ['export', 'figures', '--format', 'csv'],
    ['check', '2018'],
    ['report', '2018', '--layout', 'fuzhou-2018', '--format', 'md'],
    ['staff', 'list'],
  ]
  it('is not made in order to be verified', async () => {
    refused(await gongkai(at('typo'), 'verify'), /typo 中还没有数据.*--data/)
    assert.equal(existsSync(at('typo')), false)
  })

  it('is made and filled at first use by a command that reads what is shipped', async () => {
    const reading = readers.filter(([name]) => name !== 'verify')
    const runs = await Promise.all(
      reading.map((words) => gongkai(at(`new-${words[0] ?? ''}`), ...words)),
    )
    for (const { code, err } of runs) assert.equal(code, 0, err)
  })

  it('is not made in a folder of other things by a command that only reads', async () => {
    const other = made('other', { 'thesis.txt': '一' })
    const runs = await Promise.all(readers.map((words) => gongkai(other, ...words)))
    for (const run of runs) refused(run, /还没有数据/)
    assert.deepEqual(readdirSync(other), ['thesis.txt'])
  })

  it('is filled at first use where it is empty', async () => {
    const { code, err } = await gongkai(made('empty', {}), 'check', '2018', '--json')
    assert.equal(code, 0, err)
  })

  it('is filled to its end after a first start that was cut short, by whatever comes next', async () => {
    const logs = ['conversations', 'journal', 'misses', 'personal'].map((name) => `${name}.log`)
    const cut = (name: string): string => {
      const path = made(name, Object.fromEntries(logs.map((log) => [log, ''])))
      copyFileSync(PROFILE, join(path, 'office.yaml'))
      return path
    }
    const asked = await gongkai(cut('ask'), 'ask', '2018年公开了多少条')
    assert.match(asked.out, /39 条/)
    const exported = await gongkai(cut('export'), 'export', 'figures', '--format', 'csv')
    assert.match(exported.out, /2018/)
  })

  it('is read as it stands where its journal was damaged: not at all, by nobody', async () => {
    const path = made('damaged', {})
    await gongkai(path, 'staff', 'invite', '--role', 'reviewer', '--name', '李四')
    const journal = join(path, 'journal.log')
    const bytes = readFileSync(journal)
    bytes[bytes.indexOf('主动公开')]! ^= 1
    writeFileSync(journal, bytes)
    for (const words of [
      ['staff', 'invite', '--role', 'admin', '--name', '王五'],
      ['ask', '你好'],
      ['verify'],
    ])
      refused(await gongkai(path, ...words), /第 1 条.*请用备份恢复/)
    assert.deepEqual(readFileSync(journal), bytes)
  })

  it('counts what a single question did not find', async () => {
    const path = made('misses', {})
    await gongkai(path, 'ask', '明天会下雨吗')
    const { out } = await gongkai(path, 'export', 'misses', '--format', 'jsonl')
    assert.match(out, /"text":"明天会下雨吗"/)
  })

  it('says in one line which line of its office profile is wrong', async () => {
    const broken = readFileSync(PROFILE, 'utf8').replace('shortName:', 'shortname:')
    refused(
      await gongkai(made('profile', { 'office.yaml': broken }), 'ask', '你好'),
      /office\.yaml 第 \d+ 行:/,
    )
  })
})
