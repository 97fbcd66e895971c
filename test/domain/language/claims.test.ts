import assert from 'node:assert/strict'
import { agrees, asksWhether, boundOf } from '../../../src/domain/language/claims.ts'

/** What stands before and behind a number, the number, and what is published. */
const CLAIMS: readonly (readonly [
  before: string,
  after: string,
  stated: number,
  published: number,
  so: boolean,
])[] = [
  ['公开了', '条对吗', 39, 39, true],
  ['公开了', '条对吗', 40, 39, false],
  ['高达', '条', 500, 39, false],
  ['已经突破', '条了吧', 200, 286, true],
  ['已经突破了', '条了吧', 1000, 286, false],
  ['不到', '条', 300, 286, true],
  ['没超过', '条', 200, 286, false],
  ['公开了', '条以上', 200, 286, true],
  ['将近', '条', 300, 286, true],
  ['公开了', '条左右', 500, 286, false],
]

const ASKED: readonly (readonly [text: string, asks: boolean])[] = [
  ['公开了500条,属实吗', true],
  ['明明是99条', true],
  ['据说有30条', true],
  ['去年是不是公开了500条', true],
  ['公开了多少条', false],
  ['把39条信息登记一下', false],
]

describe('A number that a question takes for granted', () => {
  for (const [before, after, stated, published, so] of CLAIMS)
    it(`「${before}${stated}${after}」 is ${so ? '' : 'not '}so where ${published} are published`, () => {
      assert.equal(agrees(published, stated, boundOf(before, after)), so)
    })

  for (const [text, asks] of ASKED)
    it(`「${text}」 ${asks ? 'asks' : 'does not ask'} whether it is so`, () => {
      assert.equal(asksWhether(text), asks)
    })
})
