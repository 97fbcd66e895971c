import assert from 'node:assert/strict'
import { replyFigure, replyOf } from '../../src/channels/reply.ts'
import { openApi } from '../../src/channels/web/openapi.ts'
import { LEAVING } from '../../src/channels/web/reply-schema.ts'
import type { Bot } from '../../src/main.ts'
import { loadOffice } from '../../src/facts/office.ts'
import { publishedFigures, publishedReports } from '../../src/office/open-data.ts'
import { openTestBot, say } from '../support/bot.ts'

/** What every field of a reply is filled by, once at least. */
const SAID: readonly (readonly [string, string])[] = [
  ['市民', '2018年公开了多少条?'],
  ['市民', '截至2017年底累计公开多少条'],
  ['市民', '政策解读发了几篇'],
  ['市民', '低保救助公开了几份'],
  ['市民', '台江区有多少人口'],
  ['市民', '申请信息公开要收费吗'],
  ['市民', '年报有没有问题'],
  ['张三', '登记公开:《值班安排》,应主动公开类,政府网站,2月10日'],
  ['张三', '确认'],
  ['张三', '12345今天派了5件,办结3件'],
  ['张三', '确认'],
  ['张三', '第六部分没有其他需要报告的事项'],
  ['张三', '确认'],
  ['张三', '2026年12345派了多少件'],
  ['张三', '按类别画个图'],
  ['张三', '生成2026年年报'],
]

describe('the description of the interface', () => {
  let bot: Bot

  before(async () => {
    bot = await openTestBot({ now: '2026-03-12T10:00:00+08:00', staff: { 张三: 'recorder' } })
  })

  it('names every field of every reply, and no other', async () => {
    for (const [user, text] of SAID) {
      const reply = replyOf(await say(bot, text, { user, id: text }), {
        conversation: user,
        id: text,
      })
      const read = LEAVING.Reply.safeParse(JSON.parse(JSON.stringify(reply)))
      assert.ok(read.success, `${text}: ${read.error?.message ?? ''}`)
    }
  })

  it('names every field of the open data', async () => {
    const data = { store: bot.store, office: loadOffice() }
    const figures = (await publishedFigures(data, {})).map(replyFigure)
    assert.ok(figures.length > 30)
    LEAVING.Figures.parse(JSON.parse(JSON.stringify({ figures })))
    LEAVING.Reports.parse(JSON.parse(JSON.stringify({ reports: await publishedReports(data) })))
  })

  it('lists what the contract promises', () => {
    const { paths } = openApi() as { readonly paths: object }
    assert.deepEqual(Object.keys(paths).sort(), [
      '/api/figures',
      '/api/figures.csv',
      '/api/messages',
      '/api/openapi.json',
      '/api/reports',
      '/healthz',
      '/metrics',
    ])
  })
})
