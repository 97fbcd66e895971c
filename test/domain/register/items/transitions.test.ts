import assert from 'node:assert/strict'
import type { ItemStatus } from '../../../../src/domain/register/items/item.ts'
import {
  type ItemStep,
  itemTransition,
  STATUS_NAMES,
} from '../../../../src/domain/register/items/transitions.ts'
import { day } from '../../../support/day.ts'
import { item } from '../../../support/item.ts'

const LI = { user: 'li', name: '李四' }

const STEPS: Readonly<Record<ItemStep['kind'], ItemStep>> = {
  correct: { kind: 'correct', changes: { title: '《新标题》' } },
  approve: { kind: 'approve', by: LI, singleOfficer: false },
  return: { kind: 'return', reason: '标题写错' },
  publish: { kind: 'publish', publishedOn: day('2026-02-11') },
  archive: { kind: 'archive', archivedOn: day('2026-03-02') },
  withdraw: { kind: 'withdraw', reason: '文件作废' },
}

/** Every state by every step: the entry that follows, or `—` and the words that a refusal must hold. */
const TABLE: Readonly<Record<ItemStatus, Readonly<Record<ItemStep['kind'], string>>>> = {
  pending: {
    correct: 'ItemCorrected',
    approve: 'ItemReviewed',
    return: 'ItemReviewed',
    publish: '—不能登记发布,可以修改(改后重新审核)、审核通过、退回、撤回',
    archive: '—不能登记移交,可以修改(改后重新审核)、审核通过、退回、撤回',
    withdraw: 'ItemWithdrawn',
  },
  approved: {
    correct: 'ItemCorrected',
    approve: '—不能审核通过,可以修改(改后重新审核)、登记发布、撤回',
    return: '—不能退回,可以修改(改后重新审核)、登记发布、撤回',
    publish: 'ItemPublished',
    archive: '—不能登记移交,可以修改(改后重新审核)、登记发布、撤回',
    withdraw: 'ItemWithdrawn',
  },
  published: {
    correct: 'ItemCorrected',
    approve: '—不能审核通过,可以修改(改后重新审核)、登记移交、撤回',
    return: '—不能退回,可以修改(改后重新审核)、登记移交、撤回',
    publish: '—不能登记发布,可以修改(改后重新审核)、登记移交、撤回',
    archive: 'ItemArchived',
    withdraw: 'ItemWithdrawn',
  },
  archived: {
    correct: 'ItemCorrected',
    approve: '—不能审核通过,可以修改(改后重新审核)、撤回',
    return: '—不能退回,可以修改(改后重新审核)、撤回',
    publish: '—不能登记发布,可以修改(改后重新审核)、撤回',
    archive: '—不能登记移交,可以修改(改后重新审核)、撤回',
    withdraw: 'ItemWithdrawn',
  },
  returned: {
    correct: 'ItemCorrected',
    approve: '—不能审核通过,可以修改(改后重新审核)、撤回',
    return: '—不能退回,可以修改(改后重新审核)、撤回',
    publish: '—不能登记发布,可以修改(改后重新审核)、撤回',
    archive: '—不能登记移交,可以修改(改后重新审核)、撤回',
    withdraw: 'ItemWithdrawn',
  },
  withdrawn: {
    correct: '—不能修改,也不能再作其他办理',
    approve: '—不能审核通过,也不能再作其他办理',
    return: '—不能退回,也不能再作其他办理',
    publish: '—不能登记发布,也不能再作其他办理',
    archive: '—不能登记移交,也不能再作其他办理',
    withdraw: '—不能撤回,也不能再作其他办理',
  },
}

describe('an item', () => {
  for (const [status, row] of Object.entries(TABLE) as [ItemStatus, (typeof TABLE)[ItemStatus]][])
    for (const [kind, expected] of Object.entries(row) as [ItemStep['kind'], string][])
      it(`that is ${status}, asked to ${kind}: ${expected}`, () => {
        const result = itemTransition(item({ status }), STEPS[kind])
        if (!expected.startsWith('—')) {
          assert.ok(result.ok)
          assert.equal(result.value.type, expected)
          assert.equal(result.value.record, '2026-0031')
          return
        }
        assert.ok(!result.ok)
        assert.ok(result.error.why.includes(expected.slice(1)), result.error.why)
        assert.ok(result.error.why.includes(STATUS_NAMES[status]), result.error.why)
      })

  it('is not approved by the one who recorded it, be it from another account of his', () => {
    for (const by of [
      { user: 'zhang', name: '张三' },
      { user: 'wechat:zhang', name: '张三' },
      { user: 'zhang', name: '小张' },
    ]) {
      const result = itemTransition(item(), { kind: 'approve', by, singleOfficer: false })
      assert.ok(!result.ok)
      assert.match(result.error.why, /另一位审核员/)
    }
  })

  it('is approved by its recorder in a one-person office, and the entry says so', () => {
    const by = { user: 'zhang', name: '张三' }
    const own = itemTransition(item(), { kind: 'approve', by, singleOfficer: true })
    assert.ok(own.ok)
    assert.deepEqual(own.value, {
      type: 'ItemReviewed',
      record: '2026-0031',
      verdict: 'approved',
      bySameOfficer: true,
    })
    const others = itemTransition(item(), { kind: 'approve', by: LI, singleOfficer: true })
    assert.ok(others.ok)
    assert.ok(others.value.type === 'ItemReviewed' && !others.value.bySameOfficer)
  })

  it('carries its reason when it is returned or withdrawn', () => {
    const returned = itemTransition(item(), STEPS.return)
    assert.ok(returned.ok && returned.value.type === 'ItemReviewed')
    assert.equal(returned.value.verdict, 'returned')
    assert.equal(returned.value.reason, '标题写错')
    const withdrawn = itemTransition(item(), STEPS.withdraw)
    assert.ok(withdrawn.ok && withdrawn.value.type === 'ItemWithdrawn')
    assert.equal(withdrawn.value.reason, '文件作废')
  })
})
