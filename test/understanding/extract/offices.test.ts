import assert from 'node:assert/strict'
import { reading, type Row } from './reading.ts'

const BODIES: readonly Row[] = [
  ['上海街道2018年公开了多少', '上海街道:us'],
  ['台江区上海街道', '台江区上海街道:us'],
  ['臺江區上海街道', '臺江區上海街道:us'],
  ['台江区上海街道办事处', '台江区上海街道办事处:us'],
  ['街道办电话多少', '街道办:us'],
  ['街道办理了多少件', ''],
  ['上海街道办理了多少件', '上海街道:us'],
  ['你们街道公开多少', '你们街道:us'],
  ['我街道', '我街道:us'],
  ['贵单位', '贵单位:us'],
  ['本街道和苍霞街道', '本街道:us; 苍霞街道:other'],
  ['福州市上海街道', '福州市上海街道:us'],
  ['上海市公开了多少', '上海市:other'],
  ['上海市的街道', '上海市:other'],
  ['苍霞街道2018年公开多少条', '苍霞街道:other'],
  ['我想问苍霞街道', '苍霞街道:other'],
  ['台江区有多少人口', '台江区:other'],
  ['鼓楼区呢', '鼓楼区:other'],
  ['浦东新区', '浦东新区:other'],
  ['福州市', '福州市:other'],
  ['厦门市', '厦门市:other'],
  ['闽侯县上街镇', '闽侯县:other; 上街镇:other'],
  ['福建省', '福建省:other'],
  ['北京公开了多少', '北京:other'],
  ['民政局电话', '民政局:other'],
  ['区公安局', '区公安局:other'],
  ['区政府公开多少', '区政府:other'],
  ['国务院', '国务院:other'],
  ['台江区政府网站公开多少', ''],
  ['这个区', ''],
  ['全市', ''],
  ['超市', ''],
  ['小区飞线充电', ''],
  ['社区公告', ''],
  ['城乡居民', ''],
  ['市长信箱几件', ''],
  ['省长信箱几件', ''],
  ['哪条街道', ''],
  ['委托别人申请', ''],
  ['《上海市政府公报》', ''],
]

describe('offices', () => {
  for (const [message, expected] of BODIES)
    it(`「${message}」 names ${expected || 'nobody'}`, () => {
      const said = reading(message).offices.map(
        ({ text, value }) => `${text}:${value.us ? 'us' : 'other'}`,
      )
      assert.equal(said.join('; '), expected)
    })
})
