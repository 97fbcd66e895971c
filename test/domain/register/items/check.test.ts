import assert from 'node:assert/strict'
import type { ItemFacts } from '../../../../src/domain/register/items/item.ts'
import { checkItemFacts } from '../../../../src/domain/register/items/check.ts'
import { likelyDuplicates } from '../../../../src/domain/register/items/duplicates.ts'
import { day } from '../../../support/day.ts'
import { item } from '../../../support/item.ts'

const RULES = {
  categories: ['应主动公开信息类', '执行计划生育政策情况类信息'],
  channels: ['政府网站', '政府公报'],
  today: day('2026-03-02'),
}

const GOOD: ItemFacts = {
  title: '《上海街道2026年部门预算》',
  category: '应主动公开信息类',
  channels: ['政府网站'],
  createdOn: day('2026-02-09'),
  publishedOn: day('2026-02-10'),
}

const WRONG: readonly {
  readonly what: string
  readonly changes: Partial<ItemFacts>
  readonly field: string
  readonly why: RegExp
}[] = [
  { what: 'an empty title', changes: { title: '' }, field: 'title', why: /不能为空/ },
  { what: 'a title of marks alone', changes: { title: '《 》' }, field: 'title', why: /不能为空/ },
  {
    what: 'a title of 201 characters',
    changes: { title: '长'.repeat(201) },
    field: 'title',
    why: /有201个字,最多200个字/,
  },
  {
    what: 'an unknown category',
    changes: { category: '财政类' },
    field: 'category',
    why: /没有“财政类”这个类别,可选:应主动公开信息类;/,
  },
  {
    what: 'an unknown channel',
    changes: { channels: ['政府网站', '喇叭'] },
    field: 'channels',
    why: /没有“喇叭”这个公开渠道,可选:政府网站、政府公报/,
  },
  { what: 'no channel at all', changes: { channels: [] }, field: 'channels', why: /至少要有一个/ },
  {
    what: 'a publication that is still to come',
    changes: { publishedOn: day('2026-03-03') },
    field: 'publishedOn',
    why: /公开日期2026-03-03还没到,今天是2026-03-02/,
  },
  {
    what: 'information made tomorrow',
    changes: { createdOn: day('2026-03-03'), publishedOn: undefined },
    field: 'createdOn',
    why: /生成日期2026-03-03还没到/,
  },
  {
    what: 'information published before it was made',
    changes: { createdOn: day('2026-02-11') },
    field: 'createdOn',
    why: /生成日期2026-02-11晚于公开日期2026-02-10/,
  },
]

describe('the facts of an item', () => {
  it('are right as they should be', () => {
    assert.deepEqual(checkItemFacts(GOOD, RULES), [])
    assert.deepEqual(checkItemFacts({ ...GOOD, title: '长'.repeat(200) }, RULES), [])
    assert.deepEqual(checkItemFacts({ ...GOOD, publishedOn: RULES.today }, RULES), [])
  })

  it('are not held against values that are not given', () => {
    assert.deepEqual(checkItemFacts({}, RULES), [])
  })

  for (const { what, changes, field, why } of WRONG)
    it(`are refused with ${what}, and say what would be right`, () => {
      const faults = checkItemFacts({ ...GOOD, ...changes }, RULES)
      assert.deepEqual(
        faults.map((fault) => fault.field),
        [field],
      )
      assert.match(faults[0]?.why ?? '', why)
    })
})

describe('a likely duplicate', () => {
  const items = [item({ documentNumber: '榕台上海办〔2026〕12号' })]

  for (const title of [
    '上海街道2026年部门预算',
    '《上海街道 ２０２６年部门预算》',
    '上海街道2026年“部门预算”',
  ])
    it(`is another writing of the same title: ${title}`, () => {
      assert.equal(likelyDuplicates({ title }, items).length, 1)
    })

  it('is another writing of the same document number', () => {
    const facts = { title: '另一个标题', documentNumber: '榕台上海办[2026]12号' }
    assert.equal(likelyDuplicates(facts, items).length, 1)
  })

  it('is no other title, no other number, and nothing that was withdrawn', () => {
    assert.deepEqual(likelyDuplicates({ title: '上海街道2025年部门预算' }, items), [])
    assert.deepEqual(likelyDuplicates({ documentNumber: '榕台上海办〔2026〕1号' }, items), [])
    assert.deepEqual(likelyDuplicates({ title: '《》' }, [item({ title: '《》' })]), [])
    const withdrawn = [item({ status: 'withdrawn' })]
    assert.deepEqual(likelyDuplicates({ title: '上海街道2026年部门预算' }, withdrawn), [])
  })
})
