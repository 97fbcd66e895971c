import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { ReportDraft } from '../../../src/domain/figures/drafts/draft.ts'
import type { Filling } from '../../../src/domain/figures/drafts/fill.ts'
import { parseRecordId, type RecordId } from '../../../src/domain/register/record.ts'
import type { Item } from '../../../src/domain/register/items/item.ts'
import {
  application,
  balance,
  caseOf,
  cellValues,
  draftOf,
  knowing,
  seedReport,
} from '../../support/drafts.ts'
import { day } from '../../support/day.ts'
import { item } from '../../support/item.ts'

/** The 附表 as printed in 2018: each row this year and in all years. */
const PRINTED: readonly (readonly [row: string, year: number, all: number])[] = [
  ['items', 39, 286],
  ['website', 39, 286],
  ['gazette', 0, 0],
  ['received', 0, 2],
  ['in-person', 0, 0],
  ['online', 0, 2],
  ['letter-fax', 0, 0],
  ['replied', 0, 2],
  ['granted', 0, 2],
  ['granted-in-part', 0, 0],
  ['refused', 0, 0],
  ['other', 0, 0],
  ['complaints', 0, 0],
  ['reconsideration', 0, 0],
  ['litigation', 0, 0],
]

const CELLS_2018 = Object.fromEntries(
  PRINTED.flatMap(([row, year, all]) => [
    [`statistics/${row}/year`, year],
    [`statistics/${row}/cumulative`, all],
  ]),
)

/** What was there before 2018: 247 items, all on the website, and two applications over the net, both granted. */
const BALANCES_2017 = [
  balance('disclosed.items', 247),
  balance('disclosed.website', 247),
  balance('applications.received', 2),
  balance('applications.online', 2),
  balance('applications.replied', 2),
  balance('replies.granted', 2),
]

function published(count: number, changes: Partial<Item> = {}): readonly Item[] {
  return Array.from({ length: count }, (_, i) =>
    item({ id: id(2018, i + 1), status: 'published', publishedOn: day('2018-06-01'), ...changes }),
  )
}

function id(year: number, serial: number): RecordId {
  const made = parseRecordId(`${year}-${String(serial).padStart(4, '0')}`)
  assert.ok(made)
  return made
}

describe('writing a report from what is stored', () => {
  it('gives the 30 cells of the printed report of 2018 again', () => {
    const draft = draftOf(2018, 'fuzhou-2018', knowing({ reports: [seedReport()] }))
    assert.deepEqual(cellValues(draft), CELLS_2018)
    assert.deepEqual(kinds(draft), ['unanswered'])
  })

  it('gives the same 30 cells from a register that encodes the year', () => {
    const from = knowing({ items: published(39), balances: BALANCES_2017 })
    assert.deepEqual(cellValues(draftOf(2018, 'fuzhou-2018', from)), CELLS_2018)
  })

  it('traces a counted cell to its entries and a cumulative one to its sum', () => {
    const from = knowing({ items: published(3), balances: BALANCES_2017 })
    const draft = draftOf(2018, 'fuzhou-2018', from)
    const counted = sourceOf(fillingIn(draft, 'website', 'year'))
    assert.deepEqual(counted.basis === 'ledger' && counted.entries, [
      id(2018, 1),
      id(2018, 2),
      id(2018, 3),
    ])
    const total = sourceOf(fillingIn(draft, 'website', 'cumulative'))
    assert.equal(total.basis === 'derived' && total.operation, '247 + 3 = 250')
  })

  it('asks a person to confirm what nobody recorded', () => {
    const from = knowing({ items: published(3), balances: [balance('disclosed.items', 247)] })
    const said = draftOf(2018, 'fuzhou-2018', from).blockers.map(({ message }) => message)
    assert.ok(said.some((each) => each.includes('依申请公开登记簿本年没有记录,按 0 件填写')))
    assert.ok(said.some((each) => each.includes('没有设期初累计,按 0 起算(政府网站公开数')))
  })

  it('leaves everything empty for a year of which nothing is stored', () => {
    const draft = draftOf(2026, 'fuzhou-2018', knowing())
    assert.deepEqual(
      new Set(Object.values(cellValues(draft))),
      new Set(['no-entries', 'no-opening-balance']),
    )
  })

  it('goes on from the cumulative figures of the last report and names the years in between', () => {
    const items = published(5, { publishedOn: day('2020-04-01') })
    const draft = draftOf(2020, 'fuzhou-2018', knowing({ reports: [seedReport()], items }))
    assert.equal(cellValues(draft)['statistics/items/cumulative'], 291)
    assert.ok(draft.blockers.some(({ message }) => message.includes('历年累计缺2019年')))
  })

  it('does not count what nobody has reviewed, and names it', () => {
    const items = [...published(2), item({ id: id(2018, 3), publishedOn: day('2018-07-01') })]
    const draft = draftOf(2018, 'fuzhou-2018', knowing({ items, balances: BALANCES_2017 }))
    assert.equal(cellValues(draft)['statistics/items/year'], 2)
    const waiting = draft.blockers.find(({ kind }) => kind === 'unreviewed')
    assert.deepEqual(waiting?.entries, [id(2018, 3)])
  })
})

describe('writing the national tables', () => {
  const applications = [
    application({
      receivedOn: day('2025-12-20'),
      status: 'replied',
      repliedOn: day('2026-01-15'),
      outcome: '予以公开',
    }),
    application({ status: 'replied', repliedOn: day('2026-03-20'), outcome: '属于国家秘密' }),
    application({ applicantType: '商业企业', status: 'withdrawn', endedOn: day('2026-04-01') }),
    application({ applicantType: '法律服务机构', receivedOn: day('2026-12-28') }),
    application({
      receivedOn: day('2025-02-01'),
      status: 'replied',
      repliedOn: day('2025-03-01'),
      outcome: '予以公开',
    }),
  ]
  const draft = draftOf(2026, 'national-2021', knowing({ applications }))
  const cells = cellValues(draft)

  const rows: readonly (readonly [row: string, persons: number, total: number])[] = [
    ['new', 1, 3],
    ['carried-in', 1, 1],
    ['granted', 1, 1],
    ['state-secret', 1, 1],
    ['closed-otherwise', 0, 1],
    ['concluded', 2, 3],
    ['carried-over', 0, 1],
  ]
  for (const [row, persons, total] of rows)
    it(`counts ${row} by applicant`, () => {
      assert.equal(cells[`applications/${row}/persons`], persons)
      assert.equal(cells[`applications/${row}/total`], total)
    })

  it('fulfils the identities of the form', () => {
    assert.ok(!kinds(draft).includes('identity'))
  })

  it('counts a case in the year of its decision, and as pending before', () => {
    const cases = [
      caseOf({ receivedOn: day('2025-11-02'), result: '结果维持', decidedOn: day('2026-01-09') }),
      caseOf({ caseKind: 'litigation', route: '复议后起诉', receivedOn: day('2026-10-10') }),
    ]
    const remedies = cellValues(draftOf(2026, 'national-2021', knowing({ cases })))
    assert.equal(remedies['remedies/cases/reconsideration-upheld'], 1)
    assert.equal(remedies['remedies/cases/reconsideration-total'], 1)
    assert.equal(remedies['remedies/cases/after-pending'], 1)
    assert.equal(remedies['remedies/cases/after-total'], 1)
    const before = cellValues(draftOf(2025, 'national-2021', knowing({ cases })))
    assert.equal(before['remedies/cases/reconsideration-pending'], 1)
  })

  it('says which cells no register counts', () => {
    assert.equal(cells['licences/licences/decided'], 'not-registered')
    assert.ok(kinds(draft).includes('empty-cells'))
  })

  it('knows the parts of a total of zero, and no more, from a report in another form', () => {
    const from = knowing({ reports: [seedReport()] })
    const other = draftOf(2018, 'national-2021', from)
    const filled = cellValues(other)
    assert.equal(filled['applications/new/persons'], 0)
    assert.equal(filled['applications/carried-in/persons'], 'not-in-report')
    assert.equal(sourceOf(fillingIn(other, 'new', 'persons')).basis, 'derived')
  })

  it('has a fault of the figures among the blockers', () => {
    const odd = application({
      status: 'replied',
      repliedOn: day('2026-03-20'),
      outcome: '不予公开',
    })
    const faulty = draftOf(2026, 'national-2021', knowing({ applications: [odd] }))
    assert.ok(
      faulty.blockers.some(
        ({ kind, message }) => kind === 'identity' && message.includes('(七)总计'),
      ),
    )
  })
})

function kinds({ blockers }: ReportDraft): readonly string[] {
  return [...new Set(blockers.map(({ kind }) => kind))]
}

function fillingIn({ sections }: ReportDraft, row: string, column: string): Filling | undefined {
  return sections
    .flatMap(({ tables }) => tables)
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.row.id === row && cell.column.id === column)?.filling
}

function sourceOf(filling: Filling | undefined) {
  assert.ok(filling?.kind === 'filled')
  return filling.figure.source
}
