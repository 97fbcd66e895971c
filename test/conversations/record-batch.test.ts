import assert from 'node:assert/strict'
import type { Bot } from '../../src/main.ts'
import type { Message } from '../../src/ports/channel.ts'
import { openTestBot, say } from '../support/bot.ts'

/** One record, part by part; today is 2026-03-02. */
const ONE_IN_LINES: readonly string[] = [
  '榕台上海办〔2026〕27号 标题:关于做好2026年防汛备汛工作的通知\n2月2日印发,2.5网站发布,应主动公开类',
  '榕台上海办〔2026〕27号\n标题:2026年防汛备汛\n2月2日印发,2.5网站发布,应主动公开类',
  '标题:2026年防汛备汛\n文号:榕台上海办〔2026〕27号\n印发:2月2日\n2.5挂网\n类别:应主动公开',
  '关于做好2026年防汛备汛工作的通知\n榕台上海办〔2026〕27号,2/2印发\n2/5发在网站上,应主动公开类',
  '关于做好2026年防汛备汛工作的通知\n老李说2月5日已经挂到网站了\n应主动公开那一类',
  '老李说2月5日已经挂到网站了\n关于做好2026年防汛备汛工作的通知\n应主动公开那一类',
]

const SEVERAL_IN_LINES: readonly string[] = [
  '低保1月公示,2/5网站,救济类\n防汛演练安排,2/6公开栏,应主动公开类',
  '社区食堂开业 2月5日公开栏 应主动公开类\n低保那批 2月6日网站 救济类',
  '登记以下公开信息,都是应主动公开类,网站,2月5日:\n低保名单公示\n消防演练',
]

describe('recording several items at once', () => {
  let bot: Bot
  const zhang = (text: string): Promise<Message> => say(bot, text, { user: '张三' })

  beforeEach(async () => {
    bot = await openTestBot({ now: '2026-03-02T10:00:00+08:00', staff: { 张三: 'recorder' } })
  })

  it('gives a card for each line and writes all of them on one 确认', async () => {
    const lines = Array.from({ length: 10 }, (_, i) => `${i + 1}. 《文件${i + 1}》,2月${i + 1}日`)
    const cards = await zhang(['登记以下公开信息,都是应主动公开类,政府网站:', ...lines].join('\n'))
    assert.equal(cards.outcome, 'asking')
    assert.equal(cards.text.match(/第\d+条 标题/g)?.length, 10)
    assert.match(cards.text, /共 10 条。无误请回「确认」/)
    assert.deepEqual(await bot.store.ledger.list('item'), [])

    const done = await zhang('确认')
    assert.equal(done.outcome, 'recorded')
    assert.equal(done.records.length, 10)
    const items = await bot.store.ledger.list('item')
    assert.deepEqual(
      items.map(({ title, publishedOn }) => [title, publishedOn]),
      lines.map((_, i) => [`《文件${i + 1}》`, `2026-02-${String(i + 1).padStart(2, '0')}`]),
    )
  })

  it('names the lines that are wrong and leaves them out', async () => {
    const cards = await zhang(
      [
        '批量登记',
        '《甲》 应主动公开类 网站 2月1日',
        '《乙》 应主动公开类 网站 2月30日',
        '《丙》 计生类 2月3日',
        '《丁》,救济类,信息公开栏,2026年4月1日',
      ].join('\n'),
    )
    assert.match(cards.text, /第2条《乙》有误:没有“2月30日”这一天,2026年2月只到28日。/)
    assert.match(cards.text, /第3条《丙》有误:缺渠道。/)
    assert.match(cards.text, /第4条《丁》有误:公开日期2026-04-01还没到/)
    assert.match(cards.text, /共 4 条,其中 3 条有误,不会登记。/)
    assert.equal((await zhang('确认')).records.length, 1)
  })

  it('lets a line be mended by its number before 确认', async () => {
    await zhang('批量登记\n《甲》 应主动公开类 网站 2月1日\n《乙》 应主动公开类 网站 2月30日')
    const mended = await zhang('第2条日期改成2月28日')
    assert.match(mended.text, /第2条 标题:《乙》;.*公开日期:2026-02-28/)
    const none = await zhang('第5条日期改成2月28日')
    assert.match(none.text, /没有第5条,一共2条。/)
    await zhang('渠道加上信息公开栏')
    assert.equal((await zhang('确认')).records.length, 2)
    const items = await bot.store.ledger.list('item')
    assert.deepEqual(
      items.map(({ channels }) => channels),
      [
        ['政府网站', '信息公开栏'],
        ['政府网站', '信息公开栏'],
      ],
    )
  })

  it('writes nothing when no line can be recorded', async () => {
    const cards = await zhang('批量登记\n《甲》 财政类 网站 2月1日\n《乙》 应主动公开类 2月3日')
    assert.match(cards.text, /没有一条可以登记/)
    assert.equal((await zhang('确认')).outcome, 'cancelled')
    assert.deepEqual(await bot.store.ledger.list('item'), [])
  })

  for (const text of ONE_IN_LINES)
    it(`takes the lines of one record for one: ${text.split('\n').join(' / ')}`, async () => {
      const card = await zhang(text)
      assert.doesNotMatch(card.text, /第\d条/u)
      assert.equal((await zhang('确认')).records.length, 1)
      const [item] = await bot.store.ledger.list('item')
      assert.match(item?.title ?? '', /^(?:关于做好)?2026年防汛备汛(?:工作的通知)?$/u)
      assert.deepEqual(
        [item?.channels, item?.publishedOn, item?.category],
        [['政府网站'], '2026-02-05', '应主动公开信息类'],
      )
    })

  for (const text of SEVERAL_IN_LINES)
    it(`takes lines that each name one for several: ${text.split('\n').join(' / ')}`, async () => {
      await zhang(text)
      assert.equal((await zhang('确认')).records.length, 2)
    })

  it('takes several titles of one line as several items', async () => {
    await zhang('登记公开:《甲》、《乙》和《丙》,应主动公开类,政府网站,2月1日')
    const { records } = await zhang('确认')
    assert.deepEqual(
      records.map(({ id }) => id),
      ['2026-0001', '2026-0002', '2026-0003'],
    )
  })

  it('takes labelled lines under one title as one item', async () => {
    const card = await zhang(
      '登记公开\n标题:关于2018年撤销机构的通知\n类别:应主动公开\n渠道:政府网站\n公开日期:2026-02-11\n文号:台上海〔2026〕3号',
    )
    assert.match(card.text, /标题:关于2018年撤销机构的通知/)
    await zhang('确认')
    const [item] = await bot.store.ledger.list('item')
    assert.ok(item)
    assert.equal(item.documentNumber, '台上海〔2026〕3号')
    assert.equal(item.publishedOn, '2026-02-11')
  })
})
