import assert from 'node:assert/strict'
import { bodyOf } from '../reading.ts'

/** Whether a sentence and its parts agree, as far as they are compared. */
function verdicts(sentence: string): readonly string[] {
  return bodyOf(sentence)
    .findings.filter(({ rule }) => rule === 'sum-of-parts')
    .map(({ status }) => status)
}

describe('wholes and their parts in running text', () => {
  const cases = [
    ['受理申请23件,其中涉及征地的18件,已答复23件。', []],
    ['受理申请23件,其中当面申请18件,网络申请5件,已答复23件。', ['pass']],
    ['受理申请23件,其中当面申请18件,网络申请8件,其他申请1件。', ['fail']],
  ] as const
  for (const [says, expected] of cases)
    it(`are ${expected.join('') || 'not compared'} in “${says}”`, () => {
      assert.deepEqual(verdicts(says), expected)
    })
})
