import assert from 'node:assert/strict'
import { bodyOf } from '../reading.ts'

function doubts(sentence: string): readonly string[] {
  return bodyOf(sentence)
    .findings.filter(({ status, message }) => status === 'uncertain' && /算不出来/.test(message))
    .map(({ message }) => message)
}

describe('ratios in running text', () => {
  const right = [
    '公开信息80条。其中,动态信息54条,占比67.5%;领导信息11条,占比13.8%。',
    '全年公开信息96条,是2019年(64条)的1.5倍。',
    '公开信息80条,比上年的64条增长25%。',
    '公开信息80条,比上年增长25%。',
    '公开信息80条,比上年的64条增加16条。',
    '公开信息80条,比上年增加16条。',
  ]
  for (const says of right)
    it(`are taken as they are in “${says}”`, () => {
      assert.deepEqual(doubts(says), [])
    })

  const wrong = [
    '公开信息80条。其中,动态信息54条,占比76.5%。',
    '全年公开信息96条,是2019年(64条)的2.5倍。',
    '公开信息80条,比上年的64条增长35%。',
    '公开信息80条,比上年的64条增加26条。',
  ]
  for (const says of wrong)
    it(`are doubted in “${says}”`, () => {
      assert.equal(doubts(says).length, 1)
    })
})
