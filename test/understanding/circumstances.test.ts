import assert from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import type { Bot } from '../../src/main.ts'
import { openTestBot, say } from '../support/bot.ts'

/** Messages that tell a story beside the question, and the figure that they still get. */
const ASKED: readonly (readonly [message: string, value: number | undefined])[] = [
  ['打印机卡纸了,政府网站公开数去年是几条', 39],
  ['我刚退休没事做 翻了翻旧报纸 行政诉讼去年几件', 0],
  ['孙子催我赶紧问,计生类去年公开几条', 3],
  ['我手机屏幕碎了看不清 历年累计公开多少条', 286],
  ['昨晚跟邻居打赌输了一顿饭,市长信箱去年受理几件', 1894],
  ['去年公开的信息分五类,计生类公开几条', 3],
  ['机构职能和办事指南是一类吧,那类去年公开几条', 2],
  ['计生那块儿去年公开几条撒', 3],
  ['打字慢请莫怪 政府网站公开数去年是几条', 39],
  ['纪检材料要用,去年行政诉讼几件', 0],
  ['审计要看,去年公开了多少条', 39],
  ['绩效考评材料缺个数,省长信箱受理多少件', 45],
  // whole sentences around the one that asks
  ['去年我也给市长信箱写过信。后来有人回我了。我好奇2018年你们一共受理了多少件市长信箱?', 1894],
  ['我们班在做课堂作业。题目是依申请公开。请问2018年受理的申请总数是多少?', 0],
  ['我在马来西亚,老家就在台江。2018年你们街道主动公开的信息有多少条呢?', 39],
  // what looks like an aside and is what is asked about
  ['我领导说去年主动公开是93条,到底是多少条', 39],
  // the heading that the figure stands under
  ['报告“回应社会关切”一段里,2018年12345市长信箱的受理量写的是多少?', 1894],
  ['报告"网上办事服务"那段讲今年共受理12345平台投诉几件?我指2018年那份', 1899],
  ['第三部分所载申请历年累计数', 2],
  ['依报告第二部分(二),2018年“应主动公开信息类”计几条?', 19],
  ['“计生类”那一栏2018年公开几条', 3],
  // What narrows a question, or may be its subject, is no story.
  ['“养老服务”那一段公开了几条', undefined],
  ['年报里养老那段,去年公开了几条', undefined],
  ['我想问养老的。2018年公开了几条信息?', undefined],
  ['我关心加装电梯。2018年公开了几条?', undefined],
  ['我妈在申请养老补贴。去年公开的信息里跟这个有关的有几条?', undefined],
  ['我们想加装电梯。这方面去年公开了几条?', undefined],
  ['2018年信息公开存在哪些问题?', undefined],
  ['2018年你们主要通过哪个网站公开信息', undefined],
  ['疫苗的,去年公开几条', undefined],
  ['疫苗接种用,去年公开几条', undefined],
  ['装修要报的,去年公开几条', undefined],
  ['关于拆迁,去年公开了几条', undefined],
  ['被法院撤销的,行政复议几件', undefined],
  ['他们把三公账本晒了,晒了几份', undefined],
  ['噪音扰民,去年公开几条', undefined],
  ['只算台胞寄来的,申请几件', undefined],
  ['年轻人递交的,去年受理申请几件', undefined],
  ['幼儿园说过的,公开了几条', undefined],
  ['去年少儿公开几条', undefined],
  ['学习用品,去年公开几条', undefined],
  ['去年这块儿童信息公开几条', undefined],
]

describe('What is told beside a question', () => {
  let bot: Bot
  before(async () => {
    bot = await openTestBot({ now: '2019-03-01T10:00:00+08:00' })
  })

  for (const [message, value] of ASKED)
    it(`「${message}」 gets ${value ?? 'no figure'}`, async () => {
      const { figures } = await say(bot, message)
      assert.deepEqual(
        figures.map((figure) => figure.value),
        value === undefined ? [] : [value],
      )
    })
})
