import assert from 'node:assert/strict'
import type { Bot } from '../../src/main.ts'
import type { Message } from '../../src/ports/channel.ts'
import { openTestBot, say } from '../support/bot.ts'

const DRAFT = '登记公开:《部门预算》,应主动公开类,政府网站,2月10日'

describe('a draft', () => {
  let bot: Bot
  const inRoom = (user: string, text: string): Promise<Message> =>
    say(bot, text, { user, conversation: '政务公开群', room: '政务公开群' })

  beforeEach(async () => {
    bot = await openTestBot({
      now: '2026-03-02T10:00:00+08:00',
      staff: { 张三: 'recorder', 李四: 'reviewer', 王五: 'recorder' },
    })
  })

  it('is written once, however often its 确认 arrives', async () => {
    await say(bot, DRAFT, { user: '张三', id: 'm1' })
    const first = await say(bot, '确认', { user: '张三', id: 'm2' })
    const again = await say(bot, '确认', { user: '张三', id: 'm2' })
    assert.deepEqual(again, first)
    assert.equal((await bot.store.ledger.list('item')).length, 1)
    assert.equal((await say(bot, '确认', { user: '张三', id: 'm3' })).outcome, 'clarify')
    assert.equal((await bot.store.ledger.list('item')).length, 1)
  })

  it('may be made in a room, and only its maker may confirm it', async () => {
    const card = await inRoom('张三', DRAFT)
    assert.equal(card.outcome, 'asking')
    assert.equal((await inRoom('王五', '确认')).outcome, 'clarify')
    assert.equal((await inRoom('市民', '取消')).outcome, 'clarify')
    assert.deepEqual(await bot.store.ledger.list('item'), [])
    assert.equal((await inRoom('张三', '确认')).outcome, 'recorded')
  })

  it('stands beside those of others in a room', async () => {
    await inRoom('张三', DRAFT)
    const card = await inRoom('王五', '登记公开:《部门决算》,应主动公开类,公开栏,2月11日')
    assert.match(card.text, /《部门决算》/)
    assert.doesNotMatch(card.text, /部门预算/)
    assert.equal((await inRoom('王五', '取消')).outcome, 'cancelled')
    assert.doesNotMatch((await inRoom('市民', '您好')).text, /登记还没有完成/)
    await inRoom('张三', '确认')
    const items = await bot.store.ledger.list('item')
    assert.deepEqual(
      items.map(({ title }) => title),
      ['《部门预算》'],
    )
  })

  it('repeats in a room only what was said there', async () => {
    await say(bot, DRAFT, { user: '王五' })
    await say(bot, '确认', { user: '王五' })
    const card = await inRoom('张三', DRAFT)
    assert.doesNotMatch(card.text, /2026-0001|可能重复/)
  })

  for (const [user, text] of [
    ['李四', '待审核'],
    ['李四', '审核通过《部门预算》'],
    ['张三', '我登记的'],
    ['张三', '2026-0001什么状态'],
    ['张三', '撤销'],
    ['张三', '撤回《部门预算》,原因:发错了'],
    ['张三', '2026-0001的类别改成救济类'],
  ] as const)
    it(`says nothing of what is pending in a room: ${user} ${text}`, async () => {
      await say(bot, DRAFT, { user: '张三' })
      await say(bot, '确认', { user: '张三' })
      const message = await inRoom(user, text)
      assert.equal(message.outcome, 'refused')
      assert.match(message.text, /群聊里不能.*请私聊办理/)
    })
})
