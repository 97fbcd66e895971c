import assert from 'node:assert/strict'
import { OPERATOR } from '../../src/office/operator.ts'
import type { Bot } from '../../src/main.ts'
import { say } from '../support/bot.ts'
import { day } from '../support/day.ts'
import { staffedOffice } from '../support/staff.ts'

async function office(): Promise<Bot> {
  const bot = await staffedOffice('2026-11-23T10:00:00+08:00')
  for (const text of ['收到一件申请 陈某 当面 今天 要低保发放明细', '确认'])
    await say(bot, text, { user: '张三', conversation: '张三' })
  return bot
}

describe('a number said in characters', () => {
  // The application is due on 2026-12-21, twenty working days ahead.
  const asked = [
    ['三十天内有哪些到期的', true],
    ['30天内有哪些到期的', true],
    ['二十五个工作日内到期的有哪些', true],
    ['二十个工作日内到期的有哪些', true],
    ['十九个工作日内到期的有哪些', false],
    ['二十天内到期的有哪些', false],
  ] as const
  for (const [said, isDue] of asked)
    it(`says how far to look: ${said}`, async () => {
      const { text } = await say(await office(), said, { user: '张三', conversation: '张三' })
      assert.equal(text.includes('2026-0001'), isDue, text)
    })

  it('names one reminder of twelve, not two', async () => {
    const bot = await office()
    const keys = Array.from({ length: 12 }, (_, at) => `reply:2026-${String(at + 1)}`)
    await bot.store.ledger.append({
      events: [{ type: 'RemindersClaimed', name: '张三', day: day('2026-11-23'), keys }],
      at: bot.clock.now(),
      by: OPERATOR,
      channel: 'reminders',
      once: [],
      expects: {},
      receipt: () => null,
    })
    await say(bot, '收到第十二项', { user: '张三', conversation: '张三' })
    const reminded = await bot.store.ledger.find('reminded', '张三')
    assert.deepEqual(reminded?.acknowledged, [keys[11]])
  })

  it('is a time of the day', async () => {
    const bot = await office()
    const says = (text: string) => say(bot, text, { user: '张三', conversation: '张三' })
    await says('昨天下午两点二十五分发现一条舆情:网传停水')
    await says('确认')
    const { text } = await says('查看2026-0002')
    assert.match(text, /14:25/)
  })
})
