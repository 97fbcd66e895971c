import assert from 'node:assert/strict'
import type { CivilDate } from '../../../src/domain/time/civil-date.ts'
import type { Entry, Happened, ItemHappened } from '../../../src/domain/register/entry.ts'
import { fold, reportId } from '../../../src/domain/register/fold.ts'
import type { Item } from '../../../src/domain/register/items/item.ts'
import type { RecordId } from '../../../src/domain/register/record.ts'
import type { Instant } from '../../../src/domain/time/instant.ts'

const record = '2026-0001' as RecordId
const facts = { title: '《甲》', category: '应主动公开信息类', channels: ['政府网站'] }
const day = '2026-03-02' as CivilDate

function after(...events: ItemHappened[]): Item | undefined {
  return events.reduce<Item | undefined>((item, event) => {
    const [change] = fold(entry(event), {
      find: () => item as never,
      staffNamed: () => [],
      invitationsNamed: () => [],
    })
    return change?.kind === 'item' ? change.value : item
  }, undefined)
}

function entry(event: Happened): Entry {
  const by = { user: 'u', name: '张三', role: 'recorder' } as const
  const at = '2026-03-02T09:30:00.000+08:00' as Instant
  return { ...event, seq: 1, at, by, channel: 'web', hash: '' }
}

const recorded: ItemHappened = { type: 'ItemRecorded', record, facts }
const approved: ItemHappened = {
  type: 'ItemReviewed',
  record,
  verdict: 'approved',
  bySameOfficer: false,
}
const returned: ItemHappened = { ...approved, verdict: 'returned', reason: '日期不对' }
const corrected: ItemHappened = { type: 'ItemCorrected', record, changes: { title: '《乙》' } }
const dated: ItemHappened = { type: 'ItemCorrected', record, changes: { publishedOn: day } }
const published: ItemHappened = { type: 'ItemPublished', record, publishedOn: day }
const archived: ItemHappened = { type: 'ItemArchived', record, archivedOn: day }
const withdrawn: ItemHappened = { type: 'ItemWithdrawn', record, reason: '录错了' }

const by = { user: 'u', name: '张三' }
const cases: { what: string; events: ItemHappened[]; is: Partial<Item> }[] = [
  { what: 'is pending when recorded', events: [recorded], is: { status: 'pending', version: 1 } },
  {
    what: 'is approved when reviewed without a date',
    events: [recorded, approved],
    is: { status: 'approved', reviewedBy: by, version: 2 },
  },
  {
    what: 'is published when reviewed with a date',
    events: [recorded, dated, approved],
    is: { status: 'published', publishedOn: day },
  },
  {
    what: 'is published when it is put up',
    events: [recorded, approved, published],
    is: { status: 'published', publishedOn: day, reviewedBy: by },
  },
  {
    what: 'is returned with the reason',
    events: [recorded, returned],
    is: { status: 'returned', returnedFor: '日期不对' },
  },
  {
    what: 'is pending again when corrected, and its review is gone',
    events: [recorded, returned, corrected],
    is: { status: 'pending', title: '《乙》', reviewedBy: undefined, returnedFor: undefined },
  },
  {
    what: 'is pending again when corrected after its approval',
    events: [recorded, approved, corrected],
    is: { status: 'pending', reviewedBy: undefined, version: 3 },
  },
  {
    what: 'is archived on its day',
    events: [recorded, approved, published, archived],
    is: { status: 'archived', archivedOn: day, version: 4 },
  },
  { what: 'is withdrawn', events: [recorded, withdrawn], is: { status: 'withdrawn' } },
]

describe('an item, folded from its entries,', () => {
  for (const { what, events, is } of cases) {
    it(what, () => {
      const item = after(...events)
      for (const [field, value] of Object.entries(is)) {
        assert.deepEqual(item && Reflect.get(item, field), value, field)
      }
    })
  }

  it('has no field that holds nothing', () => {
    const item = after(recorded, returned, corrected)
    assert.ok(item && Object.values(item).every((value) => value !== undefined))
  })

  it('that nobody recorded is a contradiction', () => {
    assert.throws(() => after(approved), /2026-0001, which no earlier entry recorded/)
  })
})

describe('a report', () => {
  it('goes by its office and year, as far as it states them', () => {
    assert.equal(reportId({ office: '台江区上海街道', year: 2018 }), '台江区上海街道 2018')
    assert.equal(reportId({ office: '台江区上海街道' }), '台江区上海街道')
    assert.equal(reportId({ year: 2018 }), '2018')
  })
})
