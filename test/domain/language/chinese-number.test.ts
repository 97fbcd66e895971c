import assert from 'node:assert/strict'
import { numeralValue, SMALL_NUMERAL } from '../../../src/domain/language/chinese-number.ts'

describe('a small number in a message', () => {
  const NUMERAL = new RegExp(SMALL_NUMERAL, 'gu')
  const cases: readonly (readonly [string, readonly number[]])[] = [
    ['三天内', [3]],
    ['第十项', [10]],
    ['十二条', [12]],
    ['二十三项', [23]],
    ['三十天内', [30]],
    ['两件', [2]],
    ['第12条和第三条', [12, 3]],
    ['第十二、二十项', [12, 20]],
    ['两三天内', [2, 3]],
    ['一二两项', [1, 2, 2]],
  ]
  for (const [said, numbers] of cases)
    it(`is read whole: ${said}`, () => {
      assert.deepEqual(
        (said.match(NUMERAL) ?? []).map((one) => numeralValue(one)),
        numbers,
      )
    })
})
