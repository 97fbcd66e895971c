import assert from 'node:assert/strict'
import type { Instant } from '../../src/domain/time/instant.ts'
import { openMemory } from '../../src/stores/memory.ts'

const AT = '2026-03-02T10:00:00+08:00' as Instant
const LATER = '2026-03-03T10:00:00+08:00' as Instant

describe('misses', () => {
  it('are counted by their words and channel, at the moment they were said last', async () => {
    const { misses } = openMemory({ timezone: 'Asia/Shanghai' })
    await Promise.all([
      misses.note({ at: AT, channel: 'web', text: '甲', nearest: 'help' }),
      misses.note({ at: AT, channel: 'wechat', text: '甲' }),
      misses.note({ at: LATER, channel: 'web', text: ' 甲 ', nearest: 'help' }),
    ])
    assert.deepEqual(await misses.all(), [
      { at: AT, channel: 'wechat', text: '甲', count: 1 },
      { at: LATER, channel: 'web', text: '甲', nearest: 'help', count: 2 },
    ])
  })

  it('are some five thousand at most, and short', async () => {
    const { misses } = openMemory({ timezone: 'Asia/Shanghai' })
    const long = '长'.repeat(900)
    for (let i = 0; i < 7000; i += 1)
      await misses.note({ at: AT, channel: 'web', text: `第${i}句 ${long}` })
    const kept = await misses.all()
    assert.ok(kept.length > 4500 && kept.length <= 5120, String(kept.length))
    assert.ok(kept.every(({ text }) => text.length <= 200))
  })
})
