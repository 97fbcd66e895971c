import assert from 'node:assert/strict'
import { once } from 'node:events'
import {
  chmodSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { openEmbedded } from '../../src/stores/embedded/open.ts'
import { openEmbeddedReadOnly } from '../../src/stores/embedded/open-read-only.ts'
import { batch, recorded, OPTIONS } from '../contracts/batches.ts'
import { dataFolder } from './folder.ts'
import { kill, killWriters, startWriter } from './killing.ts'

describe('a data folder among processes', function () {
  // Each process that is started takes its time on a busy machine.
  this.timeout(120_000)
  const folder = dataFolder()

  it('has everything that was acknowledged before its writer was killed, ten times over', () =>
    killWriters(folder.path(), 10))

  it('refuses a second writer, lets readers in, and is free the moment its writer is killed', async () => {
    const writer = startWriter([folder.path(), 'a', '4'])
    assert.equal(await writer.begun, 'open')
    const second = await openEmbedded(folder.path(), OPTIONS)
    assert.equal(!second.ok && second.error.kind, 'locked')
    assert.match(second.ok ? '' : second.error.why, /正由另一个进程使用.*请先停止它/)
    for (let n = 0; n < 20; n += 1) {
      const said = writer.lines.filter((line) => line.startsWith('item')).length
      const reader = await folder.reader()
      assert.ok((await reader.ledger.list('item')).length >= said)
      assert.equal((await reader.journal.verify()).ok, true)
    }
    await kill(writer)
    assert.equal((await openAndClose(folder.path())).ok, true)
  })

  it('is the same folder by any of its names', async () => {
    await folder.open()
    const alias = `${folder.path()}.alias`
    symlinkSync(folder.path(), alias)
    try {
      const second = await openEmbedded(alias, OPTIONS)
      assert.equal(!second.ok && second.error.kind, 'locked')
    } finally {
      rmSync(alias)
    }
  })

  it('is not written by a reader, who says why', async () => {
    const { ledger } = await folder.open()
    await ledger.append(batch([recorded('《甲》')], { once: ['m1'] }))
    const before = readdirSync(folder.path())
    const reader = await folder.reader()
    const refused = await reader.ledger.append(batch([recorded('《乙》')]))
    assert.equal(!refused.ok && refused.error.kind, 'read-only')
    assert.equal(
      (await reader.ledger.append(batch([recorded('《甲》')], { once: ['m1'] }))).ok,
      true,
    )
    await assert.rejects(reader.conversations.save('c', { turns: [] }), /只读/)
    await assert.rejects(reader.conversations.erase('c'), /只读/)
    assert.equal(await reader.conversations.load('c'), undefined)
    assert.deepEqual(readdirSync(folder.path()), before)
  })

  it('is missing for a reader until somebody has written it', async () => {
    const opened = await openEmbeddedReadOnly(folder.file('none'), OPTIONS)
    assert.equal(!opened.ok && opened.error.kind, 'missing')
  })

  it('is made where there is none, for its owner alone', async () => {
    const path = folder.file('deep/var')
    const opened = await openEmbedded<object>(path, OPTIONS)
    assert.ok(opened.ok)
    await opened.value.conversations.save('web:王小明', {})
    await opened.value.ledger.append(batch([recorded('《甲》')]))
    await opened.value.close()
    assert.equal(statSync(path).mode & 0o777, 0o700)
    for (const name of readdirSync(path)) {
      assert.equal(statSync(join(path, name)).mode & 0o777, 0o600, name)
      assert.ok(!readFileSync(join(path, name)).includes('王小明'), name)
    }
  })

  it('is refused in one sentence where it cannot be: below a file', async () => {
    writeFileSync(folder.file('file'), '')
    for (const open of [openEmbedded, openEmbeddedReadOnly]) {
      const opened = await open(folder.file('file/var'), OPTIONS)
      assert.equal(!opened.ok && opened.error.kind, 'not-writable')
      assert.match(opened.ok ? '' : opened.error.why, /不能用作数据文件夹.*--data/)
    }
  })

  it('is refused in one sentence where its owner may not write', async () => {
    chmodSync(folder.path(), 0o555)
    const root = process.getuid?.() === 0
    const writer = startWriter([folder.path(), 'a', '1', root ? 'nobody' : ''])
    await once(writer.child, 'close')
    assert.match(writer.lines.join(), /^refused not-writable .*没有写入 .* 的权限/)
  })

  it('takes back what did not fit on the disk, says so, and has the rest after a restart', async () => {
    const writer = startWriter([folder.path(), 'a', '8'], 'ulimit -f 64; exec "$@"')
    await once(writer.child, 'close')
    const acknowledged = writer.lines.filter((line) => line.startsWith('item')).length
    const refusals = writer.lines.filter((line) => line.startsWith('refused'))
    assert.equal(refusals.length, 8)
    for (const line of refusals) {
      assert.match(line, /"kind":"read-only".*磁盘空间不足/)
      assert.match(line, new RegExp(`with ${acknowledged} items`))
    }
    const { ledger } = await folder.open()
    assert.equal((await ledger.list('item')).length, acknowledged)
    assert.equal((await ledger.append(batch([recorded('《乙》')]))).ok, true)
  })

  it('stops writing when another program changes its journal, and leaves that as it is', async () => {
    const { ledger } = await folder.open()
    await ledger.append(batch([recorded('《甲》')]))
    writeFileSync(folder.file('journal.log'), 'x', { flag: 'a' })
    const size = statSync(folder.file('journal.log')).size
    const refused = await ledger.append(batch([recorded('《乙》')]))
    assert.match(refused.ok ? '' : JSON.stringify(refused.error), /被另一个程序改动了/)
    assert.equal((await ledger.list('item')).length, 1)
    assert.equal(statSync(folder.file('journal.log')).size, size)
  })

  it('holds no byte of an erased conversation', async () => {
    const { conversations } = await folder.open()
    await conversations.save('a', { draft: '第一稿-机密甲', turns: [1] })
    await conversations.save('a', { draft: '第二稿-机密甲', turns: [2] })
    await conversations.save('b', { draft: '留下的', turns: [3] })
    assert.equal(holds(folder.path(), '机密甲'), true)
    await conversations.erase('a')
    assert.equal(holds(folder.path(), '机密甲'), false)
    assert.equal(holds(folder.path(), '留下的'), true)
  })

  it('loses one conversation to a damaged line, and no other', async () => {
    const { conversations } = await folder.open()
    for (const key of ['a', 'b', 'c']) await conversations.save(key, { draft: key, turns: [] })
    await folder.close()
    const bytes = readFileSync(folder.file('conversations.log'))
    bytes[bytes.indexOf('"draft":"b"')]! ^= 1
    writeFileSync(folder.file('conversations.log'), bytes.subarray(0, -1))
    const again = (await folder.open()).conversations
    assert.deepEqual(await again.load('a'), { draft: 'a', turns: [] })
    assert.equal(await again.load('b'), undefined)
    assert.equal(await again.load('c'), undefined)
    await again.save('c', { turns: [1] })
    assert.deepEqual(await again.load('c'), { turns: [1] })
  })

  it('does not grow for ever while a conversation goes on', async () => {
    const { conversations } = await folder.open()
    const draft = '长'.repeat(100_000)
    for (let n = 0; n < 40; n += 1) await conversations.save('a', { draft, turns: [n] })
    await conversations.save('b', { turns: [] })
    assert.ok(statSync(folder.file('conversations.log')).size < 6_000_000)
    assert.deepEqual((await conversations.load('a'))?.turns, [39])
  })
})

async function openAndClose(path: string) {
  const opened = await openEmbedded(path, OPTIONS)
  if (opened.ok) await opened.value.close()
  return opened
}

function holds(path: string, text: string): boolean {
  return readdirSync(path).some((name) => readFileSync(join(path, name)).includes(text))
}
