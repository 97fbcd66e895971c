import assert from 'node:assert/strict'
import type { Bot } from '../../src/main.ts'
import { openTestBot, say } from '../support/bot.ts'

describe('what a person said', () => {
  let bot: Bot
  before(async () => {
    bot = await openTestBot({ now: '2026-03-02T10:00:00+08:00', staff: { 张三: 'recorder' } })
  })

  it('is erased when he asks, with a receipt; the register stays', async () => {
    const zhang = { user: '张三' }
    await say(bot, '登记公开:《部门预算》,应主动公开类,政府网站,2月10日', zhang)
    await say(bot, '确认', zhang)
    await say(bot, '登记公开:《部门决算》,应主动公开类,政府网站,2月10日', zhang)
    const done = await say(bot, '删除我的记录', zhang)
    assert.match(done.text, /已删除.*回执:2026-03-02 10:00。\n登记簿.*不在删除之列/)
    const place = JSON.stringify(['test', '张三', '张三'])
    assert.equal(await bot.store.conversations.load(place), undefined)
    assert.equal((await say(bot, '确认', zhang)).outcome, 'clarify')
    assert.equal((await bot.store.ledger.list('item')).length, 1)
  })

  it('stays when he only asks whether it can be', async () => {
    await say(bot, '您好', { user: '市民' })
    await say(bot, '聊天记录能删除吗?', { user: '市民' })
    const place = JSON.stringify(['test', '市民', '市民'])
    assert.notEqual(await bot.store.conversations.load(place), undefined)
  })

  it('is counted where it was not understood, without what is personal', async () => {
    const asked = '今晚有没有流星雨,我电话13812345678'
    for (const user of ['甲', '乙']) await say(bot, asked, { user })
    const misses = await bot.store.misses.all()
    const [miss] = misses.filter(({ text }) => text.includes('流星雨'))
    assert.ok(miss)
    assert.equal(miss.text, '今晚有没有流星雨,我电话138****5678')
    assert.deepEqual([miss.count, miss.channel], [2, 'test'])
  })
})
