import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, it } from 'mocha'
import type { ItemFacts } from '../../src/domain/register/items/item.ts'
import type { Bot } from '../../src/main.ts'
import { NEW } from '../../src/ports/ledger.ts'
import { openTestBot, say } from '../support/bot.ts'
import { day } from '../support/day.ts'

const NOW = '2026-11-23T10:00:00+08:00'
const STAFF = { 王五: 'leader', 张三: 'recorder' } as const
const LONGEST = 300

describe('leaders', () => {
  let bot: Bot
  before(async () => {
    bot = await openTestBot({ now: NOW, staff: STAFF })
    await publish(bot, ['2025-03-01', '2026-01-05', '2026-01-20', '2026-03-02', '2026-07-15'])
    await record(bot, '尚未审核的一条')
  })

  const BRIEFS = ['简报', '2018年简报', '本年度小结', '第三季度小结']
  for (const text of BRIEFS)
    it(`「${text}」 is answered in 300 characters, each number with its place`, async () => {
      const message = await say(bot, text, { user: '王五' })
      assert.equal(message.intent, 'summarise')
      assert.equal(message.outcome, 'answered')
      assert.ok(message.text.length <= LONGEST)
      const lines = message.text.split('\n').filter((line) => line.startsWith('· '))
      assert.ok(lines.length > 0)
      assert.ok(lines.every((line) => line.includes('〔')))
    })

  it('tells this year once the register counts it, and what waits for review to staff alone', async () => {
    const [leader, citizen] = [await say(bot, '简报', { user: '王五' }), await say(bot, '简报')]
    assert.deepEqual(valueOf(leader, 'disclosed.items'), 4)
    assert.ok(leader.text.includes('待审核登记 1 条'))
    assert.ok(!citizen.text.includes('待审核'))
  })

  it('drills down to the records behind a brief', async () => {
    const talk = { user: '王五', conversation: 'drill' }
    await say(bot, '第三季度小结', talk)
    const message = await say(bot, '详细', talk)
    assert.match(message.text, /2026-\d{4} 《第5条》\(2026-07-15\)/)
  })

  it('compares a running year with the same days of the year before', async () => {
    const message = await say(bot, '和去年比')
    assert.equal(message.intent, 'compare-years')
    assert.match(message.text, /2026-01-01至2026-11-23与2025-01-01至2025-11-23相比/)
    assert.match(message.text, /主动公开文件数为? ?4 条,.*1 条,增加 3/)
  })

  const COMPARED: readonly (readonly [string, string, RegExp])[] = [
    [
      '第一季度小结',
      '和去年比',
      /^2026年第一季度与2025年第一季度相比:\n· 主动公开文件数 3 条,此前 1 条,增加 2/,
    ],
    [
      '第三季度小结',
      '环比',
      /^2026年第三季度与2026年第二季度相比:\n· 主动公开文件数 1 条,此前 0 条,增加 1/,
    ],
    ['上半年小结', '比去年', /^2026年上半年与2025年上半年相比:/],
    ['2018年小结', '和去年比', /^不能比较:库中没有2017年/],
    ['简报', '比上季度', /^2026-10-01至2026-11-23与2026-07-01至2026-08-23相比:/],
    ['简报', '和上个月比怎么样', /^2026-11-01至2026-11-23与2026-10-01至2026-10-23相比:/],
    ['简报', '上半年和下半年比', /^2026-07-01至2026-11-23与2026-01-01至2026-05-23相比:/],
    ['简报', '和去年第三季度比', /^2026年第三季度与2025年第三季度相比:/],
    ['第一季度小结', '按月画个图', /^2026年第一季度.*:\n1月 2 条;2月 0 条;3月 1 条/],
    ['第一季度小结', '画成饼图', /^2026年第一季度.*按类别.*:\n/],
    ['第一季度小结', '哪一类最多', /^2026年第一季度,.*应主动公开信息类/],
    ['第一季度小结', '那第三季度呢', /^上海街道2026年第三季度简报:/],
    ['第一季度小结', '那申请呢', /2026年第一季度.*受理政府信息公开申请总数/],
  ]
  for (const [first, then, expected] of COMPARED)
    it(`「${then}」 after 「${first}」 goes on from it`, async () => {
      const talk = { user: '王五', conversation: `${first} ${then}` }
      await say(bot, first, talk)
      const { text } = await say(bot, then, talk)
      assert.match(text, expected)
      assert.ok(text.length <= LONGEST)
    })

  it('says of a span without records that there are none', async () => {
    const message = await say(bot, '2024年第三季度小结', { user: '王五' })
    assert.equal(message.outcome, 'no-data')
    assert.deepEqual(message.attachments, [])
  })

  it('shows a brief as a picture, too, and tells how far a running quarter has come', async () => {
    const message = await say(bot, '本季度小结', { user: '王五' })
    assert.match(message.text, /2026年第四季度简报\(截至2026-11-23\)/)
    const first = await say(bot, '上半年小结', { user: '王五' })
    assert.deepEqual(
      first.attachments.map(({ mime }) => mime),
      ['image/png', 'image/svg+xml'],
    )
  })

  it('names the month in a figure of a month', async () => {
    const message = await say(bot, '2026年1月公开了几条', { user: '王五' })
    assert.match(message.text, /^2026年1月,.*2 条/)
  })

  it('lists to anybody what was published in a span', async () => {
    const message = await say(bot, '2026年第三季度公开了哪些')
    assert.match(message.text, /^2026年第三季度已公开的信息:\n· 《第5条》/)
  })

  it('shows the records of every register to staff, and to others that there are some', async () => {
    for (const text of [
      '12345今天派了5件,办结3件',
      '确认',
      '收到一件申请 王某某 当面 11月3日 要征收明细',
      '确认',
    ])
      await say(bot, text, { user: '张三' })
    await say(bot, '本月小结', { user: '王五', conversation: 'inner' })
    const staff = await say(bot, '详细', { user: '王五', conversation: 'inner' })
    assert.match(staff.text, /2026-\d{4} 征收明细\(2026-11-03收到\)/)
    assert.match(staff.text, /2026-\d{4} 12345 2026-11-23:受理5件,办结3件/)
    assert.doesNotMatch(staff.text, /王/)
    await say(bot, '本月小结', { user: '某甲', conversation: 'outer' })
    const citizen = await say(bot, '详细', { user: '某甲', conversation: 'outer' })
    assert.doesNotMatch(citizen.text, /征收明细/)
    assert.match(citizen.text, /登记簿 1 条记录,逐条不公开/)
  })

  it('does not compare with a year of which nothing is stored', async () => {
    const message = await say(bot, '2018年和2017年比')
    assert.equal(message.outcome, 'no-data')
  })

  it('draws the months from the very figures that it tells', async () => {
    const message = await say(bot, '按月画个图')
    assert.equal(message.intent, 'draw-chart')
    assert.deepEqual(
      message.figures.map(({ value }) => value),
      [2, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0],
    )
    assert.deepEqual(
      message.attachments.map(({ mime }) => mime),
      ['image/png', 'image/svg+xml'],
    )
    const svg = await readFile(message.attachments[1]?.path ?? '', 'utf8')
    assert.match(svg, /<desc>2026年上海街道主动公开文件数按月（单位：条）：1月 2 条；2月 0 条/)
  })

  it('says that a printed year has no months, and what can be drawn instead', async () => {
    const message = await say(bot, '2018年按月画个图')
    assert.equal(message.outcome, 'no-data')
    assert.deepEqual(message.attachments, [])
    const instead = await say(bot, message.choices[0]?.text ?? '')
    assert.equal(instead.attachments.length, 2)
  })
})

describe('writing the report by message', () => {
  let bot: Bot
  before(async () => {
    bot = await openTestBot({ now: NOW, staff: STAFF })
  })

  it('gives staff the draft as a file and names what blocks it', async () => {
    const message = await say(bot, '生成2026年年报', { user: '王五' })
    assert.equal(message.intent, 'write-report')
    assert.equal(message.attachments[0]?.name, '上海街道2026年度报告(草稿)_20261123.docx')
    assert.match(message.text, /定稿前还有 \d+ 项待处理/)
  })

  it('refuses a draft to the public and in a room', async () => {
    const room = { user: '王五', conversation: 'room', room: 'room' }
    for (const message of [
      await say(bot, '生成2026年年报'),
      await say(bot, '生成2026年年报', room),
    ]) {
      assert.equal(message.outcome, 'refused')
      assert.deepEqual(message.attachments, [])
    }
  })

  it('writes a published year for anybody, in the format that is asked for', async () => {
    const message = await say(bot, '生成2018年年报pdf')
    const bytes = await readFile(message.attachments[0]?.path ?? '')
    assert.equal(bytes.toString('latin1', 0, 4), '%PDF')
  })
})

function valueOf({ figures }: Awaited<ReturnType<typeof say>>, indicator: string) {
  return figures.find((figure) => figure.indicator === indicator)?.value
}

async function publish(bot: Bot, days: readonly string[]): Promise<void> {
  for (const [at, publishedOn] of days.entries()) {
    const id = await record(bot, `《第${at + 1}条》`, { publishedOn: day(publishedOn) })
    await append(bot, [
      { type: 'ItemReviewed', record: id, verdict: 'approved', bySameOfficer: false },
    ])
  }
}

async function record(bot: Bot, title: string, facts: Partial<ItemFacts> = {}) {
  const whole = { title, category: '应主动公开信息类', channels: ['政府网站'], ...facts }
  const [entry] = await append(bot, [{ type: 'ItemRecorded', record: NEW, facts: whole }])
  assert.ok(entry && 'record' in entry)
  return entry.record
}

async function append(bot: Bot, events: Parameters<Bot['store']['ledger']['append']>[0]['events']) {
  const written = await bot.store.ledger.append({
    events,
    at: bot.clock.now(),
    by: { user: 'test:张三', name: '张三', role: 'recorder' },
    channel: 'test',
    once: [],
    expects: {},
    receipt: () => null,
  })
  assert.ok(written.ok)
  return written.value.entries
}
