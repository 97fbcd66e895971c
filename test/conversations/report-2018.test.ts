import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Bot } from '../../src/main.ts'
import type { Message } from '../../src/ports/channel.ts'
import { openTestBot, say } from '../support/bot.ts'
import { cellValues, draftOf, knowing, seedReport } from '../support/drafts.ts'

/** What the office published in 2018, by category: the second part of its report. */
const CATEGORIES: readonly (readonly [string, number])[] = [
  ['机构职能办事指南类', 2],
  ['应主动公开类', 19],
  ['计生类', 3],
  ['救济款物类', 5],
  ['安全生产食品药品检查类', 10],
]
const BALANCES =
  '期初累计,截至2017年底:主动公开247条,其中政府网站公开247条,政府公报公开0条;受理申请2件,其中当面0件,网络2件,信函传真0件;答复2件,其中同意公开2件;申诉举报0件,行政复议0件,行政诉讼0件'

interface Json {
  readonly sections: readonly {
    readonly tables: readonly {
      readonly id: string
      readonly cells: readonly {
        readonly row: string
        readonly column: string
        readonly value: unknown
      }[]
    }[]
  }[]
}

describe('the report of 2018, recorded by message', function () {
  this.timeout(60_000)
  let bot: Bot
  const as = (user: string, text: string): Promise<Message> => say(bot, text, { user })
  const confirmed = async (user: string, text: string): Promise<Message> => {
    const card = await as(user, text)
    assert.equal(card.outcome, 'asking', card.text)
    const done = await as(user, '确认')
    assert.equal(done.outcome, 'recorded', done.text)
    return done
  }

  before(async () => {
    bot = await openTestBot({
      now: '2019-01-10T10:00:00+08:00',
      staff: { 张三: 'recorder', 李四: 'reviewer' },
      holds: 'nothing',
    })
    for (const [category, count] of CATEGORIES) {
      const lines = Array.from({ length: count }, (_, i) => {
        const date = `2018年${String(1 + (i % 12))}月${String(1 + i)}日`
        return `${String(i + 1)}. 《${category}第${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申'.charAt(i)}号》,${date}`
      })
      await confirmed('张三', [`登记以下公开信息,都是${category},政府网站:`, ...lines].join('\n'))
    }
    await as('李四', '待审核')
    await confirmed('李四', '全部通过')
    const done = await confirmed('张三', BALANCES)
    assert.equal(done.records.length, 12)
  })

  it('has the same 30 cells as the published one', async () => {
    const { attachments } = await as('李四', '生成2018年年报json')
    const json = JSON.parse(await readFile(attachments[0]?.path ?? '', 'utf8')) as Json
    const cells = json.sections
      .flatMap(({ tables }) => tables)
      .flatMap(({ cells }) => cells.map(({ row, column, value }) => [row, column, value]))
    const published = draftOf(2018, 'fuzhou-2018', knowing({ reports: [seedReport()] }))
    const printed = Object.values(cellValues(published))
    assert.equal(cells.length, 30)
    assert.deepEqual(
      cells.map(([, , value]) => value),
      printed,
    )
  })

  it('answers what came together from the opening balance and the year', async () => {
    assert.equal((await as('市民', '截至2018年底历年累计公开多少条')).figures[0]?.value, 286)
    assert.equal((await as('市民', '历年累计收到多少申请')).figures[0]?.value, 2)
  })
})

describe('opening balances by message', () => {
  const SAID: readonly (readonly [string, readonly (readonly [string, number, number])[]])[] = [
    ['期初累计:主动公开247条,截至2017年', [['disclosed.items', 247, 2017]]],
    [
      '截至2017年底累计主动公开247条,受理申请两件',
      [
        ['disclosed.items', 247, 2017],
        ['applications.received', 2, 2017],
      ],
    ],
    [
      '登记期初累计,截至2017年底:\n政府网站:247\n受理申请:2\n网络:2',
      [
        ['disclosed.website', 247, 2017],
        ['applications.received', 2, 2017],
        ['applications.online', 2, 2017],
      ],
    ],
    [
      '2016年底累计:12345投诉500件,市长信箱30件',
      [
        ['hotline.platform', 500, 2016],
        ['mailbox.mayor', 30, 2016],
      ],
    ],
  ]
  for (const [said, expected] of SAID)
    it(`reads 「${said}」`, async () => {
      const bot = await openTestBot({
        now: '2019-01-10T10:00:00+08:00',
        staff: { 张三: 'recorder' },
      })
      for (const text of [said, '确认']) await say(bot, text, { user: '张三' })
      const balances = await bot.store.ledger.list('balance')
      assert.deepEqual(
        balances.map(({ indicator, value, upTo }) => [indicator, value, upTo]),
        expected,
      )
    })

  it('asks up to when, takes a change by its place, and names what it does not know', async () => {
    const bot = await openTestBot({ now: '2019-01-10T10:00:00+08:00', staff: { 张三: 'recorder' } })
    const zhang = (text: string): Promise<Message> => say(bot, text, { user: '张三' })
    assert.match((await zhang('期初累计:主动公开247条,受理申请3件')).text, /截至年份/)
    await zhang('2017年')
    assert.match((await zhang('第2条改成2')).text, /2\. 受理政府信息公开申请总数:截至2017年底累计2/)
    await zhang('确认')
    const values = (await bot.store.ledger.list('balance')).map(({ value }) => value)
    assert.deepEqual(values, [247, 2])
    assert.match((await zhang('期初累计:主动公开247条,鸡蛋3个,截至2017年')).text, /没有看懂“鸡蛋3”/)
  })

  it('is not told by a citizen, and a question is none', async () => {
    const bot = await openTestBot({ now: '2019-01-10T10:00:00+08:00', staff: { 张三: 'recorder' } })
    assert.notEqual((await say(bot, '截至2017年底累计主动公开247条')).outcome, 'asking')
    const asked = await say(bot, '截至2018年底累计公开多少条', { user: '张三' })
    assert.equal(asked.figures[0]?.value, 286)
  })
})
