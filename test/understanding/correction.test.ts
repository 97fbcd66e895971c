import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { hide } from '../../src/domain/language/hidden.ts'
import { correctedIn } from '../../src/understanding/correction.ts'

/** A message, and what is meant of it. */
const CASES: readonly (readonly [message: string, meant: string])[] = [
  ['不是去年，我说的是历年累计', '历年累计'],
  ['不對，我要的是累計數', '累計數'],
  ['哎呀说错了，是环保类', '环保类'],
  ['我问的不是去年，是历年加起来', '历年加起来'],
  ['打错字了，是市长信箱', '市长信箱'],
  ['不是累计 是2018当年', '2018当年'],
  ['Sorry, I meant the government website', 'the government website'],
  ['换成2018年', '2018年'],
  ['口误口误，行政诉讼', '行政诉讼'],
  ['我的意思是计生类', '计生类'],
  ['看串行了，是省长信箱', '省长信箱'],
  ['慢着慢着，2018年当年的', '2018年当年的'],
  ['不是，我问的是申请，不是公开', '申请'],
  ['不对，是申请不是公开', '申请'],
  ['我是说申请公开要不要钱', '申请公开要不要钱'],
  ['换个话题，公租房录入了多少件', '换个话题，公租房录入了多少件'],
  ['不公开的有几件', '不公开的有几件'],
  ['2018年公开了多少条', '2018年公开了多少条'],
]

describe('What takes back what was said before', () => {
  for (const [message, meant] of CASES)
    it(`「${message}」 means 「${meant}」`, () => {
      assert.equal(hide(message, correctedIn(message), ' ').trim(), meant)
    })
})
