import assert from 'node:assert/strict'
import type { Role } from '../../src/domain/people/role.ts'
import { openTestBot, say } from '../support/bot.ts'

const PICTURE = { name: '图.png', read: () => Promise.resolve(Buffer.from('PNG')) }

describe('a file that nobody said what to do with', () => {
  const cases: readonly [Role, RegExp][] = [
    ['public', /没有处理,也没有保存。请用一句话提问;要递交材料,请联系.*0591/],
    ['leader', /没有处理,也没有保存。请用一句话提问/],
    ['recorder', /没有处理,也没有保存。登记公开的附件/],
    ['admin', /「导入年报」/],
  ]
  for (const [role, expected] of cases)
    it(`is said not to be taken in: to ${role}`, async () => {
      const bot = await openTestBot({ now: '2019-03-01T10:00:00+08:00', staff: { somebody: role } })
      const reply = await say(bot, '', { user: 'somebody', files: [PICTURE] })
      assert.match(reply.text, expected)
      assert.equal(reply.outcome, 'not-understood')
      await bot.close()
    })

  it('does not keep a question from being answered', async () => {
    const bot = await openTestBot({ now: '2019-03-01T10:00:00+08:00' })
    const reply = await say(bot, '2018年公开了多少条?', { files: [PICTURE] })
    assert.equal(reply.figures[0]?.value, 39)
    await bot.close()
  })
})
