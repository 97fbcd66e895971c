import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, it } from 'mocha'
import type { ItemFacts } from '../../src/domain/register/item.ts'
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

  it('does not compare with a year of which nothing is stored', async () => {
    const message = await say(bot, '2018年和2017年比')
    assert.equal(message.outcome, 'no-data')
  })

  it('draws the months from the very figures that it tells', async () => {
    const message = await say(bot, '按月画个图')
    assert.equal(message.intent, 'draw-chart')
    assert.deepEqual(
      message.figures.map(({ value }) => value),
      [2, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0],
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
