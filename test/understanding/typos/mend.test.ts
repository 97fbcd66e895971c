import assert from 'node:assert/strict'
import { loadConcepts } from '../../../src/facts/concepts.ts'
import { loadOffice } from '../../../src/facts/office.ts'
import { menderFor } from '../../../src/office/mending.ts'

const mend = menderFor(loadConcepts(), loadOffice())

describe('Typing errors', () => {
  const slips: readonly (readonly [kind: string, said: string, meant: string])[] = [
    ['the same sound', '去年工开了多少', '去年公开了多少'],
    ['nearly the same sound', '行镇诉讼几件', '行政诉讼几件'],
    ['a like shape', '平台投拆几件', '平台投诉几件'],
    ['a sound in Latin letters', '公kai了几条xin息', '公开\u200b\u200b了几条信\u200b\u200b息'],
    ['a slip in a long word', '计划生玉类几条', '计划生育类几条'],
    ['two characters in the wrong order', '行政讼诉几件', '行政诉讼几件'],
    ['two slips in a long word', '行正副议几件', '行政复议几件'],
    ['a slip that a dictionary takes for a word', '授理了几件', '受理了几件'],
    ['a slip beside a character that stands anywhere', '2017年低', '2017年底'],
  ]
  for (const [kind, said, meant] of slips)
    it(`are mended where a field word was typed by ${kind}`, () => {
      assert.equal(mend(said), meant)
    })

  const right = [
    ...['地质灾害点有几处', '市场监管所在哪', '重申情况', '行政复核', '县长信箱', '公司的威信'],
    ...['app公开', '《工开信西》', '生长在这里', '投书报社'],
  ]
  for (const text of right)
    it(`are not seen in ordinary words: ${text}`, () => {
      assert.equal(mend(text), text)
    })

  it('leave every place where it was, so that quotes come from the message', () => {
    const said = '请问2018年gong开了多少'
    assert.equal(mend(said).length, said.length)
  })
})
