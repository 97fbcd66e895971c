import assert from 'node:assert/strict'
import { searchCopy } from '../../../src/understanding/search-copy.ts'
import type { Row } from './reading.ts'

const COPIES: readonly Row[] = [
  ['２０１８年', '2018年'],
  ['①②', '12'],
  ['APP', 'app'],
  ['公開了多少條資訊', '公开了多少条信息'],
  ['檔案館的文件', '档案馆的文件'],
  ['辦事程序', '办事程序'],
  ['回覆與答復', '回复与答复'],
  ['产品质量', '产品质量'],
  ['產品品質', '产品质量'],
  ['系列印章', '系列印章'],
  ['裡裏為爲', '里里为为'],
  ['（试行）：，！？', '(试行):,!?'],
  ['2018 年 公开', '2018年公开'],
  ['39  286', '39 286'],
  ['三 五', '三 五'],
  ['a  b\t c', 'a b c'],
  ['一行 \r\n\n 二行', '一行\n二行'],
  ['  两头  ', '两头'],
  ['公\u200b开\ufeff\u00ad了\u0007', '公开了'],
  ['孤\ud800立\udc00', '孤立'],
  ['🎉庆祝', '🎉庆祝'],
  ['安全生産', '安全生产'],
  ['<b>2018年</b>公开<br/>几条', '2018年公开几条'],
  ['a<b, c>d', 'a<b, c>d'],
  ['❤️', '❤'],
  ['\ufdfa', '\ufdfa'],
  ['', ''],
]

/** Every part of the copy at its place in the raw text. */
const PLACES: readonly (readonly [raw: string, part: string, inRaw: string])[] = [
  ['问：公開了多少條資訊？', '信息', '資訊'],
  ['　２０１８　年', '2018年', '２０１８　年'],
  ['🎉🎉公 开', '公开', '公 开'],
  ['㈠⑽公开', '公开', '公开'],
  ['㈠⑽公开', '(10)', '⑽'],
  ['公\u200b开', '公开', '公\u200b开'],
  ['x\r\n\r\n公开', '\n', '\r\n\r\n'],
  ['𠮷公開🎉', '公开', '公開'],
  ['䁪開', '开', '開'],
]

describe('the search copy', () => {
  for (const [raw, expected] of COPIES)
    it(`reads ${JSON.stringify(raw)} as ${JSON.stringify(expected)}`, () => {
      assert.equal(searchCopy(raw).text, expected)
    })

  for (const [raw, part, inRaw] of PLACES)
    it(`finds ${JSON.stringify(part)} in ${JSON.stringify(raw)}`, () => {
      const copy = searchCopy(raw)
      const at = copy.text.indexOf(part)
      assert.notEqual(at, -1)
      const { start, end } = copy.span(at, at + part.length)
      assert.equal(raw.slice(start, end), inRaw)
    })

  it('maps an empty span to an empty span', () => {
    assert.deepEqual(searchCopy('公 开').span(1, 1), { start: 2, end: 2 })
    assert.deepEqual(searchCopy('公开').span(2, 2), { start: 2, end: 2 })
  })
})
