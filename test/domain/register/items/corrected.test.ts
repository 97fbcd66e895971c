import assert from 'node:assert/strict'
import type { Entry, ItemHappened } from '../../../../src/domain/register/entry.ts'
import { foldItem } from '../../../../src/domain/register/items/fold.ts'
import { itemTransition } from '../../../../src/domain/register/items/transitions.ts'
import { parseInstant } from '../../../../src/domain/time/instant.ts'
import { item } from '../../../support/item.ts'

function entry(happened: ItemHappened): Extract<Entry, ItemHappened> {
  const at = parseInstant('2026-03-02T10:00:00+08:00')
  assert.ok(at)
  const by = { user: 'zhao', name: '赵六', role: 'admin' as const }
  return { ...happened, seq: 7, at, by, channel: 'test', hash: '' }
}

describe('a corrected item', () => {
  const before = item()
  const corrected = foldItem(
    entry({
      type: 'ItemCorrected',
      record: before.id,
      changes: { category: '执行计划生育政策情况类信息' },
      cleared: ['publishedOn'],
    }),
    before,
  )

  it('has what was changed, and has not what was taken away', () => {
    assert.equal(corrected.category, '执行计划生育政策情况类信息')
    assert.ok(!('publishedOn' in corrected))
  })

  it('remembers what it was before, and who changed it, until it is reviewed', () => {
    const { title, category, channels, publishedOn } = before
    assert.deepEqual(corrected.corrected, {
      by: { user: 'zhao', name: '赵六' },
      before: { title, category, channels, publishedOn },
    })
    const reviewed = foldItem(
      entry({
        type: 'ItemReviewed',
        record: before.id,
        verdict: 'approved',
        bySameOfficer: false,
      }),
      corrected,
    )
    assert.ok(!('corrected' in reviewed))
  })

  it('is not approved by the one who changed it last', () => {
    const by = { user: 'zhao', name: '赵六' }
    assert.ok(!itemTransition(corrected, { kind: 'approve', by, singleOfficer: false }).ok)
    assert.ok(itemTransition(before, { kind: 'approve', by, singleOfficer: false }).ok)
  })
})
