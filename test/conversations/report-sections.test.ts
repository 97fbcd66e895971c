import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { auditor } from '../../src/domain/register/audit/audit.ts'
import type { Bot } from '../../src/main.ts'
import type { Message } from '../../src/ports/channel.ts'
import { openTestBot, say } from '../support/bot.ts'

const NOW = '2026-11-23T10:00:00+08:00'
const PROBLEMS = '五、存在的主要问题及改进情况'
const OTHER = '六、其他需要报告的事项'

describe('the text of a report by message', () => {
  let bot: Bot
  const as = (user: string, text: string): Promise<Message> => say(bot, text, { user })
  const confirmed = async (user: string, ...texts: readonly string[]): Promise<Message> => {
    for (const text of texts) assert.equal((await as(user, text)).outcome, 'asking', text)
    return as(user, '确认')
  }
  const texts = async (): Promise<readonly (readonly [number, string, string])[]> =>
    (await bot.store.ledger.list('section')).map(({ year, section, text }) => [year, section, text])

  beforeEach(async () => {
    bot = await openTestBot({
      now: NOW,
      staff: { 张三: 'recorder', 李四: 'reviewer', 赵主任: 'leader' },
    })
  })

  const SAID: readonly (readonly [string, string, string])[] = [
    ['第五部分写:主要问题是形式单一。', PROBLEMS, '主要问题是形式单一。'],
    ['年报第五部分改成:主要问题是形式单一。', PROBLEMS, '主要问题是形式单一。'],
    ['第六部分没有其他需要报告的事项', OTHER, '没有其他需要报告的事项'],
    ['年报第6部分:本年度未收取信息处理费。', OTHER, '本年度未收取信息处理费。'],
    ['请把年报存在的主要问题部分写成 形式单一,今后改进。', PROBLEMS, '形式单一,今后改进。'],
    ['2026年年报其他需要报告的事项部分:无。', OTHER, '无。'],
    [
      '第五部分写:今天收到一件申请,12345派了5件,怎么改进?',
      PROBLEMS,
      '今天收到一件申请,12345派了5件,怎么改进?',
    ],
    ['总体情况补充:今年开展培训。', '一、总体情况', '今年开展培训。'],
  ]
  for (const [said, section, text] of SAID)
    it(`「${said}」 is shown, and recorded on 确认`, async () => {
      const done = await confirmed('张三', said)
      assert.equal(done.outcome, 'recorded', done.text)
      assert.deepEqual(await texts(), [[2026, section, text]])
      assert.equal(done.records[0]?.kind, 'section')
    })

  it('takes several sections of one message, and asks for a text that is still to come', async () => {
    await confirmed('张三', '第五部分写:问题有二。\n一是深度不够。\n第六部分:没有其他事项。')
    assert.deepEqual(await texts(), [
      [2026, PROBLEMS, '问题有二。\n一是深度不够。'],
      [2026, OTHER, '没有其他事项。'],
    ])
    await confirmed('李四', '第二部分改成:', '今年共登记多少?都在表里。')
    assert.deepEqual((await texts())[2], [
      2026,
      '二、主动公开政府信息情况',
      '今年共登记多少?都在表里。',
    ])
  })

  it('changes a text, adds to it, and takes the last change back', async () => {
    await confirmed('张三', '第五部分写:甲。')
    const changed = await confirmed('张三', '第五部分改成:乙。')
    assert.match(changed.text, /已更新.*2026-0001/)
    await confirmed('张三', '第五部分补充:丙。')
    assert.deepEqual(await texts(), [[2026, PROBLEMS, '乙。\n丙。']])
    assert.equal((await confirmed('张三', '撤销')).outcome, 'recorded')
    assert.deepEqual(await texts(), [[2026, PROBLEMS, '乙。']])
  })

  it('is for staff, in private; what is asked about a section is no text', async () => {
    assert.equal((await as('市民', '第五部分写:随便写写')).outcome, 'refused')
    assert.equal((await as('赵主任', '第五部分写:随便写写')).outcome, 'refused')
    const room = await say(bot, '第五部分写:随便写写', {
      user: '张三',
      room: 'r',
      conversation: 'r',
    })
    assert.equal(room.outcome, 'refused')
    for (const asked of ['第五部分写了什么?', '年报第五部分没有写吗?', '第五部分有哪些内容'])
      assert.notEqual((await as('张三', asked)).outcome, 'asking', asked)
  })

  it('answers what a draft asks, and blocks it no longer', async () => {
    const before = await as('李四', '2026年年报还缺什么')
    assert.match(before.text, /“六、其他需要报告的事项”待填写/)
    await confirmed('张三', '第六部分没有其他需要报告的事项')
    const after = await as('李四', '2026年年报还缺什么')
    assert.doesNotMatch(after.text, /“六、其他需要报告的事项”待填写/)
    assert.match(after.text, /“五、存在的主要问题及改进情况”待填写/)
  })

  it('stands in the report of that year as it was typed, with the number of its record', async () => {
    await confirmed('张三', '第五部分写:一是"深度"不够(见上).')
    const { attachments } = await as('李四', '2026年年报导出json')
    const json: unknown = JSON.parse(await readFile(attachments[0]?.path ?? '', 'utf8'))
    assert.match(
      JSON.stringify(json),
      /一是\\"深度\\"不够\(见上\)\.","figures":\[\],"record":"2026-0001"/,
    )
  })

  it('is held against the figures of the report, on the card and in what blocks the draft', async () => {
    await confirmed('张三', '12345今天派了5件,办结3件')
    await confirmed('张三', '收到一件申请 王某某 当面 3月2日 要征收补偿明细')
    const card = await as('张三', '第一部分写:2026年共收到政府信息公开申请8件。')
    assert.match(card.text, /请留意:文字与数据不一致:.*8/)
    await as('张三', '确认')
    assert.match((await as('李四', '2026年年报还缺什么')).text, /文字与数据不一致:.*8/)
    assert.match(
      (await as('李四', '年报草稿有没有问题')).text,
      /处前后不一致:\n· 文字与数据不一致:.*8/,
    )
    await confirmed('张三', '第一部分改成:2025年收到申请8件,2026年共收到政府信息公开申请1件。')
    assert.doesNotMatch((await as('李四', '2026年年报还缺什么')).text, /文字与数据不一致/)
  })

  it('leaves who wrote what, and when, in the audit trail', async () => {
    await confirmed('张三', '第五部分写:甲。')
    await confirmed('李四', '第五部分改成:乙。')
    const audited = auditor()
    const seen: unknown[] = []
    for await (const entry of bot.store.journal.entries()) {
      const change = audited(entry)
      if (entry.type.startsWith('Section')) seen.push([entry.by.name, change])
    }
    assert.deepEqual(seen, [
      [
        '张三',
        {
          record: '2026-0001',
          before: undefined,
          after: {
            year: 2026,
            layout: 'national-2021',
            section: PROBLEMS,
            text: '甲。',
            recordedBy: '张三',
          },
        },
      ],
      ['李四', { record: '2026-0001', before: { text: '甲。' }, after: { text: '乙。' } }],
    ])
  })
})
