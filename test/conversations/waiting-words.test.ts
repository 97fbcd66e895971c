import assert from 'node:assert/strict'
import type { Bot } from '../../src/main.ts'
import { openTestBot, say } from '../support/bot.ts'

const RECORDED = [
  '登记公开:《甲公示》,救济类,政府网站,2月10日',
  '登记公开:《乙公示》,计生类,政府网站,2月10日',
]

async function office(): Promise<Bot> {
  const bot = await openTestBot({
    now: '2026-03-02T10:00:00+08:00',
    staff: { 张三: 'recorder', 李四: 'reviewer' },
  })
  for (const text of RECORDED.flatMap((each) => [each, '确认']))
    await say(bot, text, { user: '张三' })
  return bot
}

describe('while a question or a card waits', () => {
  it('takes free words for the reason, and a command for a command', async () => {
    const bot = await office()
    for (const reason of ['标题不好', '类别不对', '看不懂']) {
      await say(bot, '退回《甲公示》', { user: '李四' })
      const { text } = await say(bot, reason, { user: '李四' })
      assert.match(text, new RegExp(`原因:${reason}`, 'u'))
      await say(bot, '取消', { user: '李四' })
    }
    await say(bot, '退回《甲公示》', { user: '李四' })
    for (const command of ['待审核', '帮助']) {
      const { text } = await say(bot, command, { user: '李四' })
      assert.doesNotMatch(text, /原因:(?:待审核|帮助)/u)
    }
    await say(bot, '驳回《乙公示》', { user: '李四' })
    await say(bot, '依据不足', { user: '李四' })
    await say(bot, '确认', { user: '李四' })
    const items = await bot.store.ledger.list('item')
    const states = items.map(({ status, returnedFor }) => [status, returnedFor])
    assert.deepEqual(states, [
      ['pending', undefined],
      ['returned', '依据不足'],
    ])
  })

  it('says to who hesitates that nothing is written, and shows the card again', async () => {
    const bot = await office()
    await say(bot, '登记公开:《丙公示》,救济类,政府网站,2月10日', { user: '张三' })
    for (const text of ['确认吗?', '不确认', '先别确认']) {
      const said = await say(bot, text, { user: '张三' })
      assert.equal(said.outcome, 'asking')
      assert.match(said.text, /还没有写入[^]*《丙公示》[^]*「确认」/u)
    }
    assert.equal((await bot.store.ledger.list('item')).length, 2)
  })

  const CARD = '登记公开:《丙公示》,救济类,政府网站,2月10日'
  const GIVEN_UP = [
    ...[
      '哦登过了,那取消',
      '不登了',
      '算了不要了',
      '先不记了,取消',
      '别记了,我搞错了',
      '等一下,先取消',
    ],
    ...['不好意思,这条是别人的,作废吧', '领导说先不发了', '重复了,不用登了', '弄错了取消吧'],
  ]
  for (const text of GIVEN_UP)
    it(`takes 「${text}」 for 取消`, async () => {
      const bot = await office()
      await say(bot, CARD, { user: '张三' })
      const { outcome } = await say(bot, text, { user: '张三' })
      await say(bot, '确认', { user: '张三' })
      assert.equal(outcome, 'cancelled')
      assert.equal((await bot.store.ledger.list('item')).length, 2)
    })

  const WAITING = [
    ...['先别取消', '要不要取消?', '不取消', '如果登过了,就取消', '取消了吗', '先放着,我想想'],
    ...['取消那个什么渠道', '好像是经发办的', '谢谢', '回头再说', '待审核'],
  ]
  for (const text of WAITING)
    it(`says after 「${text}」 that the card still waits`, async () => {
      const bot = await office()
      await say(bot, CARD, { user: '张三' })
      const said = await say(bot, text, { user: '张三' })
      assert.match(said.text, /「取消」/u)
      assert.notEqual(said.outcome, 'cancelled')
      const { outcome } = await say(bot, '确认', { user: '张三' })
      assert.equal(outcome, 'recorded')
    })

  it('says that a category is none of the office, and asks for one', async () => {
    const bot = await office()
    for (const said of ['天文类', '类别:天文']) {
      const { text, outcome } = await say(bot, `昨天在政府网站发布了《观测结果》,${said}`, {
        user: '张三',
      })
      assert.equal(outcome, 'asking')
      assert.match(text, /没有“天文类?”这个类别[^]*请问属于哪个类别/u)
      await say(bot, '取消', { user: '张三' })
    }
  })

  it('takes two titles under one 确认, and none where one of them is unknown', async () => {
    const bot = await office()
    const unknown = await say(bot, '审核通过《甲公示》《丁公示》', { user: '李四' })
    assert.equal(unknown.outcome, 'clarify')
    await say(bot, '审核通过《甲公示》《乙公示》', { user: '李四' })
    const { records } = await say(bot, '确认', { user: '李四' })
    assert.equal(records.length, 2)
  })
})
