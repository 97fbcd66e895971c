import assert from 'node:assert/strict'
import type { Bot } from '../../src/main.ts'
import { openTestBot, say } from '../support/bot.ts'
import { talk } from '../support/talk.ts'

function office(): Promise<Bot> {
  return openTestBot({
    now: '2026-03-12T10:00:00+08:00',
    staff: { 张三: 'recorder', 赵主任: 'leader' },
  })
}

describe('counting by message', () => {
  it('一句话登记,改正替换原数,又来的加上去', async () =>
    talk(await office())`
      张三:12345今天派了5件,办结3件
      小政:请核对这一笔数量: / 12345 2026-03-12:受理5件,办结3件 / 无误请回「确认」;要改请说“数量改成…”;放弃请回「取消」。
      张三:确认
      小政:已登记2026-0001 12345 2026-03-12:受理5件,办结3件。
      张三:12345今天改成6件
      小政:请核对这一笔数量: / 12345 2026-03-12:受理6件,办结3件 / 原登记 2026-0001:12345 2026-03-12:受理5件,办结3件,将由这一笔更正。 / 无误请回「确认」;要改请说“数量改成…”;放弃请回「取消」。
      张三:确认
      小政:已更正2026-0001 12345 2026-03-12:受理6件,办结3件。
      张三:今天发了2篇政策解读
      小政:请核对这一笔数量: / 政策解读 2026-03-12:2 / 无误请回「确认」;要改请说“数量改成…”;放弃请回「取消」。
      张三:确认
      小政:已登记2026-0002 政策解读 2026-03-12:2。
      张三:今天又发了1篇政策解读
      小政:请核对这一笔数量: / 政策解读 2026-03-12:3 / 原登记 2026-0002:政策解读 2026-03-12:2,将由这一笔更正。 / 无误请回「确认」;要改请说“数量改成…”;放弃请回「取消」。
      张三:取消
      小政:已取消,什么也没有写入。
      赵主任:12345今天派了5件
      小政:登记数量须由登记员、审核员、管理员办理,您现在的身份是领导。
    `)

  const COUNTS: readonly (readonly [string, object])[] = [
    [
      '市长信箱2月收到30件,都办结了',
      { source: '市长信箱', period: '2026-02', received: 30, closed: 30 },
    ],
    ['12345昨天6件,全部办结', { source: '12345', period: '2026-03-11', received: 6, closed: 6 }],
    [
      '省长信箱今天1件',
      { source: '省长信箱', period: '2026-03-12', received: 1, closed: undefined },
    ],
    [
      '2025年12345派了1500件,办结1490件',
      { source: '12345', period: '2025', received: 1500, closed: 1490 },
    ],
    ['今天热线来了5件,办了3件', { source: '12345', period: '2026-03-12', received: 5, closed: 3 }],
  ]
  for (const [said, expected] of COUNTS)
    it(`reads ${said}`, async () => {
      const bot = await office()
      for (const text of [said, '确认']) await say(bot, text, { user: '张三', conversation: 'c' })
      const [row] = await bot.store.ledger.list('hotline')
      assert.ok(row)
      const { source, period, received, closed } = row
      assert.deepEqual({ source, period, received, closed }, expected)
    })

  it('refuses a day to come and a span that is no day, month or year', async () => {
    const bot = await office()
    const future = await say(bot, '12345明天派了5件', { user: '张三', conversation: 'c' })
    assert.match(future.text, /2026-03-13还没到/)
    await say(bot, '取消', { user: '张三', conversation: 'c' })
    const odd = await say(bot, '一月到二月市长信箱共收70件', { user: '张三', conversation: 'c' })
    assert.match(odd.text, /按一天、一个月或一年登记/)
  })

  it('answers figures of the year from the register, and goes on from the last report', async () => {
    const bot = await office()
    for (const text of [
      '12345今天派了5件,办结3件',
      '确认',
      '收到一件申请 王某某 当面 3月2日 要征收补偿明细',
      '确认',
      '收到一件举报,3月3日',
      '确认',
    ])
      await say(bot, text, { user: '张三', conversation: 'c' })
    const value = async (text: string): Promise<number | undefined> =>
      (await say(bot, text)).figures[0]?.value
    assert.equal(await value('2026年12345平台投诉多少件'), 5)
    assert.equal(await value('2026年收到多少件申请'), 1)
    assert.equal(await value('2026年行政复议几件'), 0)
    assert.equal(await value('历年累计收到多少申请'), 3)
    assert.equal(await value('2018年收到多少件申请'), 0)
    assert.equal((await say(bot, '2025年收到多少件申请')).outcome, 'no-data')
  })

  it('goes on from an opening balance', async () => {
    const bot = await office()
    for (const text of ['期初累计:政策解读 12 截至2025年', '确认', '今天发了2篇政策解读', '确认'])
      await say(bot, text, { user: '张三', conversation: 'c' })
    const answer = await say(bot, '历年累计政策解读多少')
    assert.equal(answer.figures[0]?.value, 14)
  })
})

describe('cases by message', () => {
  it('先登记,有了结果再登记结果', async () => {
    const bot = await office()
    for (const text of ['收到一件行政复议 3月5日收到', '确认', '复议结果维持,3月10日', '确认'])
      await say(bot, text, { user: '张三', conversation: 'c' })
    const [one] = await bot.store.ledger.list('case')
    assert.equal(one?.caseKind, 'reconsideration')
    assert.equal(one.receivedOn, '2026-03-05')
    assert.equal(one.result, '结果维持')
    assert.equal(one.decidedOn, '2026-03-10')
  })
})

describe('what is due, by message', () => {
  it('lists what is overdue or due in a week, with who has it, for staff only', async () => {
    const bot = await office()
    for (const text of [
      '收到一件申请 王某某 当面 2月9日 要征收补偿明细',
      '确认',
      '收到一件申请 陈某 当面 3月2日 要低保发放明细',
      '确认',
    ])
      await say(bot, text, { user: '张三', conversation: 'c' })
    const overdue = await say(bot, '有没有超期的,谁的', { user: '赵主任' })
    assert.match(overdue.text, /没有已超期的|2026-0001.*张三/)
    const open = await say(bot, '在办的申请有哪些', { user: '赵主任' })
    assert.match(open.text, /^在办的申请共2件:\n1. 2026-0001.*\n2. 2026-0002/)
    const week = await say(bot, '3月30日到期的有哪些', { user: '张三' })
    assert.match(week.text, /2026-0002.*2026-03-30应答复/)
    assert.equal((await say(bot, '有没有超期的')).outcome, 'refused')
  })
})

describe('questions for what came in and what was closed', () => {
  const TOLD = [
    '12345今天派了5件,办结3件',
    '市长信箱2月收到30件,办结28件',
    '省长信箱今天2件,办结1件',
  ]
  const ASKED: readonly (readonly [string, string, number])[] = [
    ['2026年3月12345办结了多少件', 'hotline.platform.closed', 3],
    ['12345今天办结几件?', 'hotline.platform.closed', 3],
    ['12345今天派了多少件', 'hotline.platform', 5],
    ['今年市长信箱办完了几件', 'mailbox.mayor.closed', 28],
    ['市长信箱2月收到多少件', 'mailbox.mayor', 30],
    ['今年省长信箱办结多少', 'mailbox.governor.closed', 1],
    ['今年省长信箱收到多少件', 'mailbox.governor', 2],
  ]

  it('get the number that was asked for, of a day, a month or a year', async () => {
    const bot = await office()
    for (const text of TOLD.flatMap((told) => [told, '确认']))
      await say(bot, text, { user: '张三' })
    for (const [text, indicator, value] of ASKED) {
      const { figures } = await say(bot, text)
      const [figure] = figures
      assert.deepEqual([text, figure?.indicator, figure?.value], [text, indicator, value])
    }
  })

  it('get no number of received requests where the report prints no closed ones', async () => {
    const { outcome, figures } = await say(await office(), '2018年12345平台办结了多少件')
    assert.equal(outcome, 'no-data')
    assert.deepEqual(figures, [])
  })

  it('get all that were received where the report prints a rate of 100 %, and see how', async () => {
    const [figure] = (await say(await office(), '2018年市长信箱办结多少件')).figures
    assert.equal(figure?.value, 1894)
    assert.equal(figure.source.basis === 'derived' && figure.source.operation, '1894 × 100% = 1894')
  })
})

describe('opinions and documents to be explained', () => {
  it('are due by the hour and by the day, and are told so', async () => {
    const bot = await office()
    const TOLD = ['昨天14:30发现一条舆情:网传停水', '《养老服务办法》昨天公布,需要做政策解读']
    for (const text of TOLD.flatMap((told) => [told, '确认']))
      await say(bot, text, { user: '张三' })
    const asked = async (text: string): Promise<string> =>
      (await say(bot, text, { user: '赵主任' })).text
    assert.match(await asked('哪些舆情快到期'), /“网传停水”:2026-03-13 14:30应回应\(还剩28小时\)/u)
    assert.match(await asked('哪些政策解读快到期'), /“养老服务办法”:2026-03-16应解读/u)
    assert.match(await asked('查看2026-0001'), /发现时间:2026-03-11 14:30[^]*48小时/u)
    const { figures } = await say(bot, '今年回应了几次舆情')
    assert.deepEqual(figures[0]?.value, 0)
  })
})
