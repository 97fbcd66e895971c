import assert from 'node:assert/strict'
import type { Grounds } from '../../../src/dialogue/turn/grounds.ts'
import { unfounded } from '../../../src/dialogue/turn/number-guard.ts'
import type { Saying } from '../../../src/dialogue/skill.ts'
import { recordId } from '../../../src/domain/register/record.ts'
import { loadOffice } from '../../../src/facts/office.ts'
import { application } from '../../support/application.ts'
import { day } from '../../support/day.ts'
import { disclosed } from '../../support/said.ts'

const NOTHING: Grounds = {
  today: day('2026-11-23'),
  said: [],
  office: { ...loadOffice(), contacts: {}, contactsSource: '' },
  forms: [],
  records: [],
  entries: [],
}

/** What a reply rests on, a text that stands on it, one that does not, and the numbers that stop it. */
const CASES: readonly (readonly [string, Ground, string, string, readonly string[]])[] = [
  [
    'the message',
    { said: ['2018年公开了三件吗'] },
    '您问的是2018年的3件。',
    '您问的是4件。',
    ['4'],
  ],
  ['the day', {}, '今天是2026-11-23,11月。', '到2026-12-01。', ['2026-12-01']],
  [
    'the office',
    { office: loadOffice() },
    `邮编 ${loadOffice().contacts.postcode ?? ''}`,
    '邮编 987654',
    ['987654'],
  ],
  ['a figure', { figures: [disclosed] }, '2018年公开39条。', '2018年公开40条。', ['40']],
  [
    'a quoted passage',
    { sources: [{ document: '年报', quote: '共受理十七件' }] },
    '受理17件。',
    '受理十八件。',
    ['18'],
  ],
  [
    'a computed value',
    { evidence: ['2026-12-21'] },
    '2026-12-21到期。',
    '2026-12-22到期。',
    ['2026-12-22'],
  ],
  [
    'the form',
    { forms: [{ values: { title: '第7号通知', publishedOn: '2026-03-02' } }] },
    '《第7号通知》2026-03-02公开',
    '《第8号通知》2026-03-03公开',
    ['8', '2026-03-03'],
  ],
  [
    'a record',
    { records: [application()] },
    '2026-0040于2026-03-02收到',
    '2026-0041于2026-03-02收到',
    ['2026-0041'],
  ],
  [
    'what was written',
    {
      entries: [
        {
          type: 'ItemWithdrawn',
          record: recordId(2026, 31),
          reason: '重复',
          seq: 77,
          at: '2026-11-23T10:00:00+08:00',
          by: { user: 'zhang', name: '张三', role: 'recorder' },
          channel: 'test',
          hash: '55',
        },
      ] as unknown as Grounds['entries'],
    },
    '已撤回2026-0031。',
    '已撤回2026-0031,第55条、第77条。',
    ['55', '77'],
  ],
]

type Ground = Partial<Grounds> & Pick<Saying, 'figures' | 'sources' | 'evidence'>

function looseIn(text: string, { figures, sources, evidence, ...grounds }: Ground) {
  const draft: Saying = { text, outcome: 'answered', figures, sources, evidence }
  return unfounded(draft, { ...NOTHING, ...grounds })
}

describe('the number guard', () => {
  for (const [name, ground, good, bad, numbers] of CASES)
    it(`lets what stands on ${name} pass, and nothing else`, () => {
      assert.deepEqual(looseIn(good, ground), [])
      assert.deepEqual(looseIn(bad, ground), numbers)
    })

  it('reads numbers in every spelling', () => {
    const spelled: readonly (readonly [string, readonly string[]])[] = [
      ['依据第三十九条', ['39']],
      ['百分之五', ['5']],
      ['两万件', ['20000']],
      ['1,899件,1899件,3.5万元', ['1899', '1899', '35000']],
      ['一个,一下,一次,第一,统一,一一说明', []],
      ['二、主动公开情况 (一) 概述 十二、附则', []],
      ['1. 甲\n2. 乙\n①丙②丁', []],
      ['1. 甲\n3. 乙', ['3']],
    ]
    for (const [text, numbers] of spelled) assert.deepEqual(looseIn(text, {}), numbers, text)
  })
})
