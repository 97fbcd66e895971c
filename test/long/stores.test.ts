import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { batch, done, recorded } from '../contracts/batches.ts'
import { dataFolder } from '../stores/folder.ts'
import { killWriters } from '../stores/killing.ts'

describe('a data folder, at length', () => {
  const folder = dataFolder()

  it('has everything that was acknowledged before 100 kills', () => killWriters(folder.path(), 100))

  it('shows every one of 2,000 random changes of a byte in a journal of 1,000 entries', async () => {
    const store = await folder.open()
    await Promise.all(
      Array.from({ length: 1000 }, (_, n) =>
        store.ledger.append(batch([recorded(`《第${n}号》`)])),
      ),
    )
    const sample = readFileSync(folder.file('journal.log'))
    for (let n = 0; n < 2000; n += 1) {
      const at = Math.floor(Math.random() * sample.length)
      const bad = Buffer.from(sample)
      bad[at]! ^= 1 + Math.floor(Math.random() * 255)
      writeFileSync(folder.file('journal.log'), bad)
      const proof = await store.journal.verify()
      assert.equal(
        proof.ok ? 0 : proof.error.seq,
        sample.subarray(0, at).toString('latin1').split('\n').length,
        `byte ${at}`,
      )
    }
  })

  it('takes in 200,000 records and finds them again, from a snapshot and from the journal', async () => {
    const COUNT = 200_000
    const store = await folder.open()
    for (let n = 0; n < COUNT; n += 1000) {
      const titles = Array.from({ length: 1000 }, (_, i) => `《第${n + i}号》`)
      await Promise.all(
        titles.map((title) => store.ledger.append(batch([recorded(title)], { once: [title] }))),
      )
    }
    await folder.close()
    for (const restart of [0, 1]) {
      if (restart === 1) rmSync(folder.file('snapshot.jsonl'))
      const { ledger } = await folder.open()
      assert.equal((await ledger.list('item')).length, COUNT + restart)
      assert.deepEqual(await ledger.receipt('《第150000号》'), { text: '已登记 1 条' })
      assert.equal(done(await ledger.append(batch([recorded('《末》')]))).entries.length, 1)
      await folder.close()
    }
  })
})
