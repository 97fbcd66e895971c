import assert from 'node:assert/strict'
import { firstAdminCode } from '../../src/office/first-admin.ts'
import type { Bot } from '../../src/main.ts'
import { openTestBot, say } from '../support/bot.ts'

const NOW = '2026-03-02T10:00:00+08:00'

describe('staff, by message', () => {
  let bot: Bot

  beforeEach(async () => {
    bot = await openTestBot({ now: NOW, staff: { wang: 'admin' } })
  })
  afterEach(() => bot.close())

  for (const command of ['撤销授权 管理员', '撤销授权:管理员。', '请撤销管理员的授权']) {
    it(`ends the first admin's binding by the name that he goes by: ${command}`, async () => {
      const code = await firstAdminCode(bot)
      assert.equal((await say(bot, `绑定 ${code}`, { user: 'first' })).outcome, 'recorded')
      const { text, outcome } = await say(bot, command, { user: 'wang' })
      assert.equal(outcome, 'recorded', text)
      assert.match(text, /已撤销管理员的授权/)
      assert.equal((await bot.store.ledger.list('staff')).length, 0)
    })
  }

  for (const name of ['吴立新', '王可', '陈了', '李的', '高登', '马也']) {
    it(`keeps a name whole, so that the invitation can be taken back: ${name}`, async () => {
      const { text } = await say(bot, `邀请 审核员 ${name}`, { user: 'wang' })
      const code = /[A-Z\d]{4}-[A-Z\d]{4}-[A-Z\d]{4}/.exec(text)?.[0] ?? ''
      assert.match(text, new RegExp(`已邀请审核员 ${name}。`))
      const taken = await say(bot, `撤销授权 ${name}`, { user: 'wang' })
      assert.equal(taken.outcome, 'recorded', taken.text)
      assert.notEqual((await say(bot, `绑定 ${code}`, { user: 'new' })).outcome, 'recorded')
    })
  }

  it('asks for a name where only a role is said that nobody goes by', async () => {
    assert.equal((await say(bot, '撤销授权 审核员', { user: 'wang' })).outcome, 'asking')
  })

  it('shows a code right below its sentence, also where it is the first message', async () => {
    const { text } = await say(bot, '邀请 审核员 李四', { user: 'wang' })
    assert.match(text, /只显示这一次。\n绑定码:[\w-]{14}\n\n\(您好,我是/)
  })

  it('shows a code once: neither what is kept nor a redelivery has it', async () => {
    const first = await say(bot, '邀请 审核员 李四', { user: 'wang', id: 'm1' })
    const again = await say(bot, '邀请 审核员 李四', { user: 'wang', id: 'm1' })
    assert.match(first.text, /绑定码:/)
    assert.equal(again.text, first.text.replace(/\n绑定码:[\w-]+/, ''))
  })

  it('introduces itself in Chinese to who sends a command and a code', async () => {
    const { text } = await say(bot, `绑定 ${await firstAdminCode(bot)}`, { user: 'first' })
    assert.match(text, /您好,我是上海街道政务公开助手/)
    assert.doesNotMatch(text, /disclosure assistant/)
  })
})
