import assert from 'node:assert/strict'
import { personalIn, withoutContacts } from '../../../src/domain/people/personal-text.ts'

const CONTACTS = [
  ['138 1234 5678', '138****5678'],
  ['１３８１２３４５６７８', '138****5678'],
  ['+86 13812345678', '138****5678'],
  ['0591-83355677', '059****5677'],
  ['059183355677', '059****5677'],
  ['电话83355677', '电话833****5677'],
  ['wang.wu@example.cn', 'w***@example.cn'],
  ['350102199003071123', '35*************123'],
  ['申请人王小明的低保', '申请人王小明的低保'],
  ['2025年低保名册,39页', '2025年低保名册,39页'],
] as const

describe('what the journal keeps of a text', () => {
  for (const [text, kept] of CONTACTS)
    it(`masks what reaches a person: ${text}`, () => {
      assert.equal(withoutContacts(text), kept)
    })
})

describe('what is personal in a text', () => {
  it('is told in order, each thing once', () => {
    const found = personalIn('申请人李四,13812345678@qq.com,电话138 1234 5678')
    assert.deepEqual(
      found.map(({ kind, text }) => [kind, text]),
      [
        ['name', '李四'],
        ['email', '13812345678@qq.com'],
        ['mobile', '138 1234 5678'],
      ],
    )
  })
})
