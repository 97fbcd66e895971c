import assert from 'node:assert/strict'
import { auditor } from '../../src/domain/register/audit/audit.ts'
import type { Entry, Happened } from '../../src/domain/register/entry.ts'
import { recordId } from '../../src/domain/register/record.ts'
import { parseInstant } from '../../src/domain/time/instant.ts'
import { auditRow } from '../../src/exports/audit.ts'
import { itemRow } from '../../src/exports/items.ts'
import { mask } from '../../src/understanding/extract/people.ts'
import { day } from '../support/day.ts'
import { item } from '../support/item.ts'

const at = parseInstant('2026-03-02T09:30:00+08:00')!
const record = recordId(2026, 31)

function journal(...events: readonly Happened[]): readonly Entry[] {
  return events.map((event, index) => ({
    ...event,
    seq: index + 1,
    at,
    by: { user: 'batch:zhang', name: '张三', role: 'recorder' },
    channel: 'batch',
    hash: `13812341234${'a'.repeat(53)}`,
  }))
}

function audited(...events: readonly Happened[]) {
  const follow = auditor()
  return journal(...events).map((entry) => auditRow(entry, follow(entry), mask))
}

const recorded: Happened = {
  type: 'ItemRecorded',
  record,
  facts: { title: '《部门预算》', category: '应主动公开信息类', channels: ['政府网站'] },
}

describe('a row of items', () => {
  const rules = { dueOn: () => day('2026-03-09'), mask }

  it('holds every field, null where there is none', () => {
    assert.deepEqual(itemRow(item({ publishedOn: undefined }), rules), {
      id: '2026-0031',
      title: '《上海街道2026年部门预算》',
      category: '应主动公开信息类',
      channels: ['政府网站'],
      documentNumber: null,
      createdOn: null,
      publishedOn: null,
      status: 'pending',
      recordedBy: '张三',
      reviewedBy: null,
      dueOn: null,
      archivedOn: null,
      attachments: [],
    })
  })

  it('is due by the day on which the information was made', () => {
    assert.equal(itemRow(item({ createdOn: day('2026-02-01') }), rules)['dueOn'], '2026-03-09')
  })

  it('masks personal data in a title', () => {
    const row = itemRow(item({ title: '关于13812341234来电的答复' }), rules)
    assert.equal(row['title'], '关于138****1234来电的答复')
  })
})

describe('a row of the audit', () => {
  it('tells what a record was opened with', () => {
    const [row] = audited(recorded)
    assert.deepEqual(
      [row?.['seq'], row?.['actor'], row?.['role'], row?.['action'], row?.['record']],
      [1, '张三', 'recorder', 'ItemRecorded', '2026-0031'],
    )
    assert.equal(row!['before'], null)
    assert.equal((row!['after'] as { title: string }).title, '《部门预算》')
  })

  it('tells of a change only what differs', () => {
    const [, row] = audited(recorded, {
      type: 'ItemCorrected',
      record,
      changes: { title: '《部门决算》', createdOn: day('2026-02-01') },
    })
    assert.deepEqual(row!['before'], { title: '《部门预算》', createdOn: null })
    assert.deepEqual(row!['after'], { title: '《部门决算》', createdOn: '2026-02-01' })
  })

  it('masks personal data, and leaves the hash as it is stored', () => {
    const [row] = audited({
      ...recorded,
      facts: { ...recorded.facts, title: '申请人李四,身份证350102199003071234' },
    })
    const { title } = row!['after'] as { title: string }
    assert.equal(title, '申请人李**,身份证35*************234')
    assert.equal(row!['hash'], `13812341234${'a'.repeat(53)}`)
  })

  it('never tells the hash of a code', () => {
    const invited: Happened = {
      type: 'StaffInvited',
      invitation: 'i1',
      role: 'reviewer',
      name: '李四',
      codeHash: 'c0ffee',
      expiresAt: at,
    }
    const bound: Happened = {
      type: 'StaffBound',
      invitation: 'i1',
      user: 'web:1',
      role: 'reviewer',
      name: '李四',
    }
    const rows = audited(invited, bound, { type: 'RoleRevoked', name: '李四' })
    assert.doesNotMatch(JSON.stringify(rows), /c0ffee/)
    assert.deepEqual(rows[2]?.['before'], { name: '李四', roles: ['reviewer'], users: ['web:1'] })
    assert.equal(rows[2]['after'], null)
  })
})
