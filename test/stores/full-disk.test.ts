import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { dataFolder } from './folder.ts'

const WRITER = fileURLToPath(new URL('patient-writer.ts', import.meta.url))

/** A process whose files may not grow beyond a limit meets the same errors as one on a full disk. */
describe('a disk that is full for a while', function () {
  this.timeout(60_000)
  const folder = dataFolder()

  it('costs what was not acknowledged, is told once, and is written again once it has room', async () => {
    const child = spawn(
      'sh',
      [
        '-c',
        'trap "" XFSZ; exec "$@"',
        'sh',
        process.execPath,
        '--import',
        'tsx/esm',
        WRITER,
        folder.path(),
      ],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    )
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const ask = async (what: string): Promise<unknown> => {
      child.stdin.write(`${what}\n`)
      const { value } = (await lines.next()) as { value: string }
      return JSON.parse(value)
    }
    const limit = (bytes: string): void => {
      execFileSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:`])
    }
    assert.deepEqual(await ask('burst'), { kept: 20, lost: 0 })
    assert.deepEqual(await ask('talk'), 'kept')
    limit('100')
    assert.deepEqual(await ask('burst'), { kept: 0, lost: 20 })
    assert.deepEqual(await ask('burst'), { kept: 0, lost: 20 })
    assert.match(String(await ask('talk')), /磁盘空间不足.*自动恢复/)
    assert.match(String(await ask('trouble')), /磁盘空间不足/)
    limit('unlimited')
    assert.equal(await ask('trouble'), null)
    assert.deepEqual(await ask('burst'), { kept: 20, lost: 0 })
    assert.deepEqual(await ask('talk'), 'kept')
    assert.deepEqual(await ask('news'), ['not-stored', 'stored-again'])
    child.stdin.end()
    await once(child, 'close')
    const { ledger, journal, conversations } = await folder.open()
    assert.equal((await ledger.list('item')).length, 40)
    assert.equal((await journal.verify()).ok, true)
    assert.deepEqual(await conversations.load('c'), { turns: [3] })
  })
})
