import assert from 'node:assert/strict'
import { openTestBot, say } from '../support/bot.ts'

const NOW = '2026-11-23T10:00:00+08:00'

/** What leaders say one after the other, and how the last is answered. */
const TALKS: readonly (readonly [readonly string[], string, RegExp])[] = [
  [['2018年按月画个图', '和去年比'], 'compare-years', /^不能比较:库中没有2017年/],
  [['公开了多少条', '按月画个图', '和去年比'], 'compare-years', /^不能比较:库中没有2017年/],
  [['哪一类最多', '和去年比'], 'compare-years', /^不能比较:库中没有2017年/],
  [['按月画个图', '2017年呢'], 'draw-chart', /^画不了这张图:2017年.*不能按月画/],
  [['2018年按类别画个图', '历年累计呢'], 'ask-figure', /286 条/],
  [['2018年画个分类占比的饼'], 'draw-chart', /48\.7%/],
  [['2018年年报核验', '详细'], 'explain-difference', /原文.*12345/],
  [['2018年的年报有没有问题', '第一条为什么'], 'explain-difference', /原文.*12345/],
  [['生成2018年年报', '要word的'], 'write-report', /2018年.*docx 文件/],
  [['生成2018年年报', '用2021格式'], 'write-report', /2018年.*国办2021年格式/],
  [['生成2018年年报', '还差什么'], 'write-report', /2018年.*还有 5 项待处理/],
  [['哪一类最多', '占比图'], 'draw-chart', /48\.7%/],
  [['本季度小结', '上季度呢'], 'summarise', /2026年第三季度/],
  [['核对一下去年的年报'], 'check-report', /^库中没有2025年的年报/],
  [['核对一下去年的年报', '1'], 'check-report', /2018年.*核验/],
  [['生成2026年年报', '换成2019版'], 'write-report', /2026年政府信息公开工作年度报告.*国办2019年/],
  [['生成2026年年报', '核验一下'], 'check-report', /^库中没有2026年的年报/],
]

describe('what leaders say after a chart, a check or a draft', () => {
  for (const [texts, intent, answer] of TALKS)
    it(`「${texts.join('」「')}」`, async () => {
      const bot = await openTestBot({ now: NOW, staff: { 王五: 'leader' } })
      const said = [...texts]
      const last = said.pop() ?? ''
      for (const text of said) await say(bot, text, { user: '王五' })
      const message = await say(bot, last, { user: '王五' })
      assert.equal(message.intent, intent)
      assert.match(message.text.replaceAll('\n', ' '), answer)
    })
})
