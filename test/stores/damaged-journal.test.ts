import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { openEmbedded } from '../../src/stores/embedded/open.ts'
import { openEmbeddedReadOnly } from '../../src/stores/embedded/open-read-only.ts'
import { batch, OPTIONS, recorded } from '../contracts/batches.ts'
import { dataFolder } from './folder.ts'

describe('a journal that was damaged long before its end', () => {
  const folder = dataFolder()
  const journal = (): string => folder.file('journal.log')

  async function writeTen(): Promise<Buffer> {
    const { ledger } = await folder.open()
    for (let n = 1; n <= 10; n += 1) await ledger.append(batch([recorded(`《第${n}号》`)]))
    await folder.close()
    return readFileSync(journal())
  }

  it('is written by nobody, although the snapshot spares its folding', async () => {
    const sample = await writeTen()
    const at = sample.indexOf('第2号')
    for (const bit of [0, 3, 7]) {
      const bad = Buffer.from(sample)
      bad[at]! ^= 1 << bit
      writeFileSync(journal(), bad)
      for (const open of [openEmbedded, openEmbeddedReadOnly]) {
        const opened = await open(folder.path(), OPTIONS)
        assert.equal(!opened.ok && opened.error.kind === 'damaged' && opened.error.seq, 2)
        assert.match(opened.ok ? '' : opened.error.why, /第 2 条.*请用备份恢复/)
      }
      assert.deepEqual(readFileSync(journal()), bad)
    }
    writeFileSync(journal(), sample)
    assert.equal((await (await folder.open()).ledger.list('item')).length, 10)
  })

  it('is noticed at the start when it was swapped for another of the same length', async () => {
    const sample = await writeTen()
    const lines = sample.toString('latin1').split('\n')
    writeFileSync(
      journal(),
      Buffer.from([lines[1], lines[0], ...lines.slice(2)].join('\n'), 'latin1'),
    )
    const opened = await openEmbedded(folder.path(), OPTIONS)
    assert.equal(!opened.ok && opened.error.kind === 'damaged' && opened.error.seq, 1)
  })
})
