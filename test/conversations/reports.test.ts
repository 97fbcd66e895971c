import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Bot } from '../../src/main.ts'
import { shipped } from '../../src/facts/shipped.ts'
import type { IncomingFile, Message } from '../../src/ports/channel.ts'
import { openTestBot, say } from '../support/bot.ts'

const seed = readFileSync(shipped('reports/shanghai-jiedao-2018.txt'), 'utf8')
const NEXT = `台江区上海街道2019年政府信息公开年度报告
一、概述
统计期限自2019年1月1日起至2019年12月31日止。
二、主动公开政府信息的情况
2019年我街共公开政府信息25条,历年累计310条,其中:政策类20条,其他信息6条。
`

function file(name: string, text: string): IncomingFile {
  return { name, read: () => Promise.resolve(Buffer.from(text)) }
}

describe('reports by message', () => {
  let bot: Bot
  const as = (user: string, text: string, files: readonly IncomingFile[] = []): Promise<Message> =>
    say(bot, text, { user, files })

  beforeEach(async () => {
    bot = await openTestBot({
      now: '2020-03-02T10:00:00+08:00',
      staff: { 管理员: 'admin', 李四: 'reviewer', 赵主任: 'leader' },
    })
  })

  it('an admin imports a file: a card first, written on 确认, asked for at once', async () => {
    const card = await as('管理员', '导入年报', [file('2019.txt', NEXT)])
    assert.equal(card.outcome, 'asking')
    assert.match(card.text, /台江区上海街道2019年政府信息公开年度报告/)
    assert.match(card.text, /确认/)
    assert.equal((await bot.store.ledger.list('report')).length, 1)
    assert.equal((await as('管理员', '确认')).outcome, 'recorded')
    const answer = await as('市民', '2019年公开了多少条?')
    assert.equal(answer.figures[0]?.value, 25)
  })

  it('asks for the file, for what its text does not state, and takes them one by one', async () => {
    assert.match((await as('管理员', '导入年报')).text, /请发来年报文件/)
    const asked = await as('管理员', '', [file('年报.txt', '我街共公开政府信息12条,未收到申请。')])
    assert.match(asked.text, /机关/)
    assert.match((await as('管理员', '清源县白石镇人民政府')).text, /哪一年/)
    assert.match((await as('管理员', '2020年')).text, /清源县白石镇人民政府,2020年/)
    assert.equal((await as('管理员', '确认')).outcome, 'recorded')
  })

  it('nobody else imports, and a file that cannot be read is named', async () => {
    assert.equal((await as('李四', '导入年报', [file('2019.txt', NEXT)])).outcome, 'refused')
    const broken = await as('管理员', '导入年报', [file('坏.docx', 'no archive')])
    assert.match(broken.text, /坏\.docx.*(?:损坏|格式)/)
    assert.equal((await bot.store.ledger.list('report')).length, 1)
  })

  it('says of a checked file where its own differences stand, and not those of another report', async () => {
    await as('李四', '这份报告有没有问题', [file('2019.txt', NEXT)])
    const why = await as('李四', '第一条为什么')
    assert.equal(why.intent, 'explain-difference')
    assert.match(why.text, /2019年我街共公开政府信息25条/)
    assert.doesNotMatch(why.text, /1899/)
    await as('李四', '2018年的年报有没有问题')
    assert.match((await as('李四', '为什么不一致')).text, /1899/)
  })

  it('names a few of the many things that an empty table leaves open', async () => {
    const rows = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量']
    const table = rows.map((row) => `${row}\t3\t\t\t\t\t\t3`).join('\n')
    const text = `清源县白石镇2022年政府信息公开工作年度报告\n一、总体情况\n公开信息12条。\n三、收到和处理政府信息公开申请情况\n${table}\n（一）予以公开\t3\t\t\t\t\t\t3\n`
    const answer = await as('李四', '这份报告有没有问题', [file('2022.txt', text)])
    assert.ok(answer.text.split('\n').length < 12, answer.text)
  })

  it('a file is checked before it is published, beside the report of the year before', async () => {
    const answer = await as('李四', '这份报告有没有问题', [file('2019.txt', NEXT)])
    assert.match(answer.text, /历年累计 310,上年累计 286 加本年 25 为 311,不符/)
    assert.match(answer.text, /20\+6=26,与总数不符/)
    assert.equal((await bot.store.ledger.list('report')).length, 1)
  })

  it('a finding is dismissed with a reason, by staff, and says so from then on', async () => {
    const first = await as('李四', '这份报告有没有问题')
    assert.match(first.text, /1\. \[存疑\]/)
    assert.equal((await as('赵主任', '忽略核验1,原因:口径不同')).outcome, 'refused')
    assert.match((await as('李四', '忽略核验1')).text, /原因/)
    assert.match((await as('李四', '两个数不是同一口径')).text, /确认/)
    assert.equal((await as('李四', '确认')).outcome, 'recorded')
    assert.match((await as('市民', '年报有没有问题')).text, /已忽略:两个数不是同一口径/)
  })

  it('the shipped report, sent again, replaces the former and keeps what was dismissed', async () => {
    await as('李四', '忽略核验1,原因:口径不同')
    await as('李四', '确认')
    await as('管理员', '导入年报', [file('2018.txt', seed)])
    await as('管理员', '确认')
    assert.match((await as('市民', '年报有没有问题')).text, /已忽略:口径不同/)
  })
})
