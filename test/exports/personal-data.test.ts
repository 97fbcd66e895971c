import assert from 'node:assert/strict'
import { EXPORTS } from '../../src/office/exporting.ts'
import type { Bot } from '../../src/main.ts'
import { mask } from '../../src/understanding/extract/people.ts'
import { openTestBot, say } from '../support/bot.ts'

async function row(
  bot: Bot,
  withPersonalData: boolean,
): Promise<Readonly<Record<string, unknown>>> {
  const open = (text: string): string => text
  const ground = { data: bot, mask: withPersonalData ? open : mask, withPersonalData }
  for await (const each of EXPORTS.get('applications')?.(ground).rows() ?? []) return each
  throw new Error('no application was exported')
}

describe('the export of applications', () => {
  let bot: Bot

  beforeEach(async () => {
    bot = await openTestBot({ now: '2026-11-23T10:00:00+08:00', staff: { 张三: 'recorder' } })
    const from = { user: '张三' }
    await say(bot, '收到当面申请,今天,陈小明,13812345678,要公厕改造预算', from)
    assert.equal((await say(bot, '确认', from)).outcome, 'recorded')
  })

  it('masks who applied', async () => {
    const { applicant, phone, identity } = await row(bot, false)
    assert.deepEqual([applicant, phone, identity], ['陈**', '138****5678', null])
  })

  it('names him only where personal data is asked for', async () => {
    const { applicant, phone, identity } = await row(bot, true)
    assert.deepEqual([applicant, phone, identity], ['陈小明', '13812345678', null])
  })
})
