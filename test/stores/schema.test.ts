import assert from 'node:assert/strict'
import { parseCivilDate } from '../../src/domain/time/civil-date.ts'
import { parseInstant } from '../../src/domain/time/instant.ts'
import { day, instant } from '../../src/stores/schema-parts.ts'
import { readEntry } from '../../src/stores/schema.ts'

const entry = {
  type: 'ItemRecorded',
  record: '2026-0001',
  facts: { title: '《甲》', category: '应主动公开信息类', channels: ['政府网站'] },
  seq: 1,
  at: '2026-03-02T09:30:00.000+08:00',
  by: { user: 'web:zhang', name: '张三', role: 'recorder' },
  channel: 'web',
  hash: '0'.repeat(64),
}

describe('a stored entry', () => {
  it('is read as it was written', () => {
    assert.deepEqual(readEntry(entry), entry)
  })

  const broken = {
    'of an unknown type': { ...entry, type: 'ItemForgotten' },
    'without a field': { ...entry, record: undefined },
    'with a field that nobody knows': { ...entry, mood: 'good' },
    'with a number that is none': { ...entry, record: '31' },
    'with a day that does not exist': {
      ...entry,
      facts: { ...entry.facts, createdOn: '2026-02-30' },
    },
    'that is no object': 'ItemRecorded',
  }
  for (const [how, stored] of Object.entries(broken)) {
    it(`${how} is refused`, () => {
      assert.throws(() => readEntry(stored))
    })
  }

  it('has its days checked as strictly as the domain checks them', () => {
    for (let month = 0; month <= 13; month += 1) {
      for (let date = 0; date <= 32; date += 1) {
        for (const year of [1900, 2000, 2024, 2026]) {
          const two = (n: number): string => String(n).padStart(2, '0')
          const text = `${year}-${two(month)}-${two(date)}`
          assert.equal(day.safeParse(text).success, parseCivilDate(text) !== undefined, text)
        }
      }
    }
  })

  it('has its moments checked as strictly as the domain checks them', () => {
    const texts = {
      '2026-03-02T09:30:00.000+08:00': true,
      '2026-03-02T09:30+08:00': true,
      '2026-03-02T09:30:00Z': true,
      '2026-02-30T09:30:00Z': false,
      '2026-03-02T24:30:00Z': false,
      '2026-03-02T09:30:00': false,
      '2026-03-02': false,
    }
    for (const [text, valid] of Object.entries(texts)) {
      assert.equal(instant.safeParse(text).success, valid, text)
      assert.equal(parseInstant(text) !== undefined, valid, text)
    }
  })
})
