import assert from 'node:assert/strict'
import { reading, type Row } from './reading.ts'

const CHOICES: readonly Row[] = [
  ['第一个', '1'],
  ['第二', '2'],
  ['选3', '3'],
  ['选第三个', '3'],
  ['我选二', '2'],
  ['3.', '3'],
  ['3、', '3'],
  ['（3）', '3'],
  ['③', '3'],
  ['３', '3'],
  ['三', '3'],
  ['39', '39'],
  [' 2 ', '2'],
  ['第二个吧', '2'],
  ['就第一个', '1'],
  ['通过2', '2'],
  ['通过第2个', '2'],
  ['审核通过第二条', '2'],
  ['退回3,原因:文号不对', '3'],
  ['我要第二项', '2'],
  ['3号', '3'],
  ['第三季度', ''],
  ['第一季度公开了多少', ''],
  ['条例第十条', ''],
  ['《条例》第十条', ''],
  ['第一次来', ''],
  ['3件', ''],
  ['三条', ''],
  ['0', ''],
  ['2018', ''],
  ['公开了3条', ''],
  ['通过 2026-0031', ''],
  ['第一解读人', ''],
]

describe('choices', () => {
  for (const [message, expected] of CHOICES)
    it(`「${message}」 picks ${expected || 'nothing'}`, () => {
      assert.equal(String(reading(message).ordinal?.value ?? ''), expected)
    })

  it('a message that is a bare number may be a count and a choice', () => {
    const { numbers, ordinal } = reading('3')
    assert.equal(numbers[0]?.value.value, 3)
    assert.equal(ordinal?.value, 3)
  })

  it('第二个 is a choice and no count', () => {
    assert.deepEqual(reading('第二个').numbers, [])
  })

  it('the text of a choice leaves out the verb', () => {
    assert.equal(reading('审核通过第2个').ordinal?.text, '第2个')
  })
})
