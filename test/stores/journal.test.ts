import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import type { Damage } from '../../src/ports/ledger.ts'
import { openEmbedded } from '../../src/stores/embedded/open.ts'
import { openEmbeddedReadOnly } from '../../src/stores/embedded/open-read-only.ts'
import { approved, batch, done, recorded, OPTIONS } from '../contracts/batches.ts'
import { dataFolder } from './folder.ts'

describe('the journal on disk', function () {
  // Thousands of openings, one for each byte.
  this.timeout(120_000)
  const folder = dataFolder()
  const journal = (): string => folder.file('journal.log')
  const snapshot = (): string => folder.file('snapshot.jsonl')

  /** Three transactions of 1, 3 and 2 entries. */
  async function writeSample(): Promise<Buffer> {
    const { ledger } = await folder.open()
    await ledger.append(batch([recorded('《甲》')], { once: ['m1'] }))
    await ledger.append(batch([recorded('《乙》'), recorded('《丙》'), approved('2026-0001')]))
    await ledger.append(batch([recorded('《丁》'), approved('2026-0002')], { once: ['m2', 'm3'] }))
    await folder.close()
    return readFileSync(journal())
  }

  async function verdict(): Promise<Damage | undefined> {
    const opened = await openEmbeddedReadOnly(folder.path(), OPTIONS)
    if (!opened.ok) {
      if (opened.error.kind === 'damaged') return opened.error
      throw new Error(opened.error.why)
    }
    const proof = await opened.value.journal.verify()
    await opened.value.close()
    return proof.ok ? undefined : proof.error
  }

  const starts = { 'that a snapshot spares': false, 'that is folded whole': true }
  for (const [how, alone] of Object.entries(starts)) {
    it(`names the right entry for a change of any byte of a journal ${how}`, async () => {
      const sample = await writeSample()
      if (alone) rmSync(snapshot())
      const owners = ownersOf(sample)
      for (const [at, { first, last }] of owners.entries()) {
        const bad = Buffer.from(sample)
        bad[at] = changedByte(sample[at]!, at)
        writeFileSync(journal(), bad)
        const seq = (await verdict())?.seq ?? 0
        assert.ok(first <= seq && seq <= last, `byte ${at} to ${bad[at]}: ${seq}, not ${first}`)
      }
      writeFileSync(journal(), sample)
      assert.equal(await verdict(), undefined)
    })
  }

  it('is verified while it is open, too', async () => {
    const { ledger, journal: open } = await folder.open()
    await ledger.append(batch([recorded('《甲》')]))
    await ledger.append(batch([recorded('《乙》')]))
    const bytes = readFileSync(journal())
    bytes[bytes.indexOf('乙')]! ^= 1
    writeFileSync(journal(), bytes)
    const proof = await open.verify()
    assert.equal(!proof.ok && proof.error.seq, 2)
    assert.match(proof.ok ? '' : proof.error.why, /第 2 条/)
  })

  it('refuses to open for writing when an acknowledged entry is damaged, and changes nothing', async () => {
    const sample = await writeSample()
    sample[sample.indexOf('甲')]! ^= 1
    writeFileSync(journal(), sample)
    rmSync(snapshot())
    const opened = await openEmbedded(folder.path(), OPTIONS)
    assert.equal(!opened.ok && opened.error.kind === 'damaged' && opened.error.seq, 1)
    assert.deepEqual(readFileSync(journal()), sample)
  })

  it('says that acknowledged entries are missing when its end was cut off', async () => {
    const sample = await writeSample()
    const lines = sample.toString().split('\n')
    truncateSync(journal(), Buffer.byteLength(`${lines.slice(0, 2).join('\n')}\n`))
    const opened = await openEmbedded(folder.path(), OPTIONS)
    assert.deepEqual(!opened.ok && opened.error, {
      kind: 'damaged',
      seq: 5,
      why: '日志只到第 4 条，此后确认过的登记不见了：日志被截断，请用备份恢复。',
    })
    assert.equal((await verdict())?.seq, 5)
  })

  it('leaves out a last line without its end, wherever the power went', async () => {
    const sample = await writeSample()
    rmSync(snapshot())
    for (let end = sample.length - linesOf(sample)[2]!.length; end < sample.length; end += 1) {
      writeFileSync(journal(), sample.subarray(0, end))
      const { ledger } = await folder.reader()
      assert.equal((await ledger.list('item')).length, 3)
      assert.equal(await ledger.receipt('m2'), undefined)
      await folder.close()
    }
  })

  it('is cut back to its last whole line when it is opened for writing; the rest is kept aside', async () => {
    const sample = await writeSample()
    const whole = sample.length - linesOf(sample)[2]!.length
    for (const end of [whole, whole + 1, whole + 22, sample.length - 30, sample.length - 1]) {
      rmSync(snapshot(), { force: true })
      writeFileSync(journal(), sample.subarray(0, end))
      const { ledger } = await folder.open()
      const torn = readdirSync(folder.path()).filter((name) => name.includes('.torn-'))
      assert.equal(torn.length, end === whole ? 0 : 1)
      for (const name of torn) {
        assert.deepEqual(readFileSync(folder.file(name)), sample.subarray(whole, end))
        rmSync(folder.file(name))
      }
      done(await ledger.append(batch([recorded('《戊》')])))
      await folder.close()
      assert.equal(await verdict(), undefined)
    }
  })

  it('verifies a torn tail as an unfinished entry, and repairs nothing', async () => {
    const sample = await writeSample()
    rmSync(snapshot())
    writeFileSync(journal(), sample.subarray(0, sample.length - 9))
    const damage = await verdict()
    assert.equal(damage?.seq, 6)
    assert.match(damage.why, /没有写完整/)
    assert.equal(readFileSync(journal()).length, sample.length - 9)
  })

  it('takes sectors that a power cut left unwritten for a torn tail, unless later lines called them safe', async () => {
    const sample = await writeSample()
    const lines = linesOf(sample)
    const hole = Buffer.concat([Buffer.alloc(512), lines[1]!.subarray(200)])
    rmSync(snapshot())
    writeFileSync(journal(), Buffer.concat([lines[0]!, hole]))
    assert.equal((await (await folder.open()).ledger.list('item')).length, 1)
    await folder.close()
    rmSync(snapshot())
    writeFileSync(journal(), Buffer.concat([lines[0]!, hole, lines[2]!]))
    const opened = await openEmbedded(folder.path(), OPTIONS)
    assert.equal(!opened.ok && opened.error.kind === 'damaged' && opened.error.seq, 2)
  })

  it('does without a snapshot that is damaged in any of its bytes', async () => {
    await writeSample()
    const good = readFileSync(snapshot())
    for (let at = 0; at < good.length; at += 7) {
      const bad = Buffer.from(good)
      bad[at]! ^= 0x15
      writeFileSync(snapshot(), bad)
      const reader = await folder.reader()
      const item = await reader.ledger.find('item', '2026-0002')
      assert.deepEqual([item?.title, item?.status], ['《乙》', 'approved'])
      assert.deepEqual(await reader.ledger.receipt('m3'), { text: '已登记 2 条' })
    }
  })

  it('goes on from a snapshot that is older than its end', async () => {
    await writeSample()
    const old = readFileSync(snapshot())
    const { ledger } = await folder.open()
    await ledger.append(batch([recorded('《戊》')]))
    await folder.close()
    writeFileSync(snapshot(), old)
    const again = await folder.open()
    assert.equal((await again.ledger.list('item')).length, 5)
  })

  it('takes snapshots while it is written, none of them ahead of it', async () => {
    const { ledger } = await folder.open({ snapshotEvery: 5 })
    for (let n = 0; n < 40; n += 1) {
      await ledger.append(batch([recorded(`《第${n}号》`)], { once: [`m${n}`] }))
      const reader = await folder.reader()
      assert.equal((await reader.ledger.list('item')).length, n + 1)
    }
    assert.ok(readdirSync(folder.path()).includes('snapshot.jsonl'))
  })
})

interface Owner {
  readonly first: number
  readonly last: number
}

/** For each byte, which entry must be named when it changes: its own, or one of the line that it holds together. */
function ownersOf(sample: Buffer): Owner[] {
  let before = 0
  return linesOf(sample).flatMap((line) => {
    const parts = line.toString('latin1').split('\t')
    const whole = { first: before + 1, last: before + parts.length - 1 }
    const owners = parts.flatMap((part, index) => {
      const own = index === 0 ? whole : { first: before + index, last: before + index }
      return [...Array.from({ length: part.length }, () => own), whole]
    })
    before = whole.last
    return owners.slice(0, line.length)
  })
}

function linesOf(sample: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let at = 0; at < sample.length;) {
    const next = sample.indexOf('\n', at) + 1
    lines.push(sample.subarray(at, next))
    at = next
  }
  return lines
}

/** In turn: one bit, the case of a letter, and the bytes that mean something to the format. */
function changedByte(byte: number, at: number): number {
  const others = [byte ^ (1 << (at % 8)), byte ^ 0x20, 0x0a, 0x09, 0x00]
  const other = others[at % others.length]!
  return other === byte ? byte ^ 1 : other
}
