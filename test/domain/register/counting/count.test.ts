import assert from 'node:assert/strict'
import type { CountRule } from '../../../../src/domain/figures/indicator.ts'
import { countedItems } from '../../../../src/domain/register/counting/count.ts'
import type { Item, ItemStatus } from '../../../../src/domain/register/items/item.ts'
import { recordId } from '../../../../src/domain/register/record.ts'
import { monthPeriod, type Period, yearPeriod } from '../../../../src/domain/time/period.ts'
import { day } from '../../../support/day.ts'
import { item } from '../../../support/item.ts'

const TOTAL: CountRule = { kind: 'item', by: 'publishedOn' }
const WEBSITE: CountRule = { ...TOTAL, where: { channels: ['政府网站'] } }
const GAZETTE: CountRule = { ...TOTAL, where: { channels: ['政府公报'] } }
const PLANNING: CountRule = { ...TOTAL, where: { category: ['执行计划生育政策情况类信息'] } }

const ITEMS: readonly Item[] = [
  item({ id: recordId(2026, 1), status: 'published', channels: ['政府网站', '政府公报'] }),
  item({ id: recordId(2026, 2), status: 'archived', channels: ['政府公报'] }),
  item({ id: recordId(2026, 3), status: 'published', category: '执行计划生育政策情况类信息' }),
  item({ id: recordId(2026, 4), status: 'published', publishedOn: day('2025-12-31') }),
]

describe('counting items', () => {
  const cases: readonly (readonly [string, CountRule, Period, readonly string[]])[] = [
    [
      'an item on two channels counts once in the total',
      TOTAL,
      yearPeriod(2026),
      ['2026-0001', '2026-0002', '2026-0003'],
    ],
    ['and once in the one channel', WEBSITE, yearPeriod(2026), ['2026-0001', '2026-0003']],
    ['and once in the other', GAZETTE, yearPeriod(2026), ['2026-0001', '2026-0002']],
    ['a category counts its own', PLANNING, yearPeriod(2026), ['2026-0003']],
    ['the day of publication decides the year', TOTAL, yearPeriod(2025), ['2026-0004']],
    ['a month counts its own days', TOTAL, monthPeriod(2026, 3), []],
    [
      'a rule for other records counts no items',
      { kind: 'case', by: 'receivedOn' },
      yearPeriod(2026),
      [],
    ],
  ]
  for (const [what, rule, period, ids] of cases)
    it(what, () => {
      assert.deepEqual(countedItems(ITEMS, rule, period), ids)
    })

  const hidden: readonly ItemStatus[] = ['pending', 'approved', 'returned', 'withdrawn']
  for (const status of hidden)
    it(`leaves out what is ${status}`, () => {
      assert.deepEqual(countedItems([item({ status })], TOTAL, yearPeriod(2026)), [])
    })

  it('leaves out what has no date', () => {
    const undated = item({ status: 'published', publishedOn: undefined })
    assert.deepEqual(countedItems([undated], TOTAL, yearPeriod(2026)), [])
  })
})
