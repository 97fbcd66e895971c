import assert from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import type { Figure } from '../../src/domain/figures/figure.ts'
import type { Bot } from '../../src/main.ts'
import { openTestBot, say } from '../support/bot.ts'

/** Questions in the order of one conversation, and what the last comes to; several where all of them are told. */
const COMPUTED: readonly (readonly [turns: readonly string[], value: number | undefined])[] = [
  [['除了应主动公开类,其他四类加起来几条'], 20],
  [['除了救济类和计生类,其他三类一共几条'], 31],
  [['应主动公开类几条', '其他四类呢'], 20],
  [['扣掉2018年的,以前累计公开多少'], 247],
  [['其他街道公开多少'], undefined],
  [['不算申请,公开了多少'], undefined],
  [['最多的类比最少的类多几条'], 17],
  [['最多的和最少的加起来几条'], 21],
  [['最多的一类占百分之几'], 48.7],
  [['去年市长信箱跟省长信箱比哪个件数多'], 1894],
  [['2018年计生类和优抚救济捐助类,哪类公开得少'], 3],
  [['应主动公开类和计生类两类合计占公开总数的百分之几'], 56.4],
  [['历年累计公开里,政府网站占比是多少'], 100],
  [['去年计生类公开几条', '占全年公开总数的百分之几'], 7.7],
  [['2018年主动公开多少条', '历年累计多少条', '前一个数占后一个数百分之几'], 13.6],
  [['2018年公开总数是计生类的多少倍'], 13],
  [['去年市长信箱办结了几件'], 1894],
  [['去年12345平台办结了几件'], undefined],
  [['12345平台办结率是多少'], undefined],
  [['市长信箱还有几件没办结'], 0],
  [['没有答复的申请有几件'], 0],
  [['去年没答复的申请占几成'], undefined],
  [['12345平台还有几件没办结'], undefined],
  [['历年收到的信息公开申请里,至今还没答复的有几件'], 0],
  [['12345市长信箱和省长信箱还有多少件没办结'], 0],
  [['去年公开的类别按条数排,第二多的有几条'], 10],
  [['从少到多排,第二位是几条'], 3],
  [['倒数第二的类别有几条'], 3],
  [['第六多的是哪类'], undefined],
  [['计生类在五类里排第几'], 3],
  [['最多的两类加起来几条'], 29],
  [['前三名合计占总数百分之几'], 87.2],
  [['最多的比第二多的多几条'], 9],
  [['最多的比计生类多几条'], 16],
  [['去掉最多的一类,其余几类共多少条'], 20],
  [['除开应主动公开类,剩余四类占比是多少'], 51.3],
  [['去年主动公开分五类,平均每类多少条'], 7.8],
  [['公开的信息平均一个渠道几条'], undefined],
  [['市长信箱和省长信箱平均每个收几件'], 969.5],
  [['计生类占公开总数的百分之几,保留两位小数'], 7.69],
  [['累计公开条数是2018年当年的多少倍'], 7.3],
  [['2018年公开数是历年累计的几倍'], 0.1],
  [['计划生育、优抚救济、监督检查,这三类2018年合计公开多少条'], 18],
  [['当面、网络、信函传真三种申请的历年累计相加,结果是几'], 2],
  [['计生类占其他类的百分之几'], undefined],
  [['计生类去年公开几条', '占全年总数的百分之多少'], 7.7],
  [['各科室分别公开了多少条'], undefined],
  [['党政办公开几条'], undefined],
  [['三公经费公开了几条'], undefined],
]

describe('What is computed of the figures', () => {
  let bot: Bot
  before(async () => {
    bot = await openTestBot({ now: '2019-03-01T10:00:00+08:00' })
  })

  for (const [turns, value] of COMPUTED)
    it(`「${turns.join('」「')}」 comes to ${value ?? 'nothing'}`, async () => {
      const user = turns.join()
      let last: readonly Figure[] = []
      for (const text of turns) last = (await say(bot, text, { user })).figures
      assert.equal(last[0]?.value, value)
    })
})
