import assert from 'node:assert/strict'
import { say } from '../support/bot.ts'
import { staffedOffice } from '../support/staff.ts'

describe('Lists of many records', () => {
  const lists = [
    { who: '张三', asks: '我登记的', first: '1. 2026-0023《第23期通报》' },
    { who: '李四', asks: '待审核', first: '1. 2026-0001《第1期通报》' },
  ]
  for (const { who, asks, first } of lists)
    it(`are told up to a bound, with how many more there are: ${asks}`, async () => {
      const bot = await staffedOffice('2026-03-02T10:00:00+08:00')
      for (let n = 1; n <= 23; n++) {
        await say(bot, `登记公开:《第${String(n)}期通报》,应主动公开类,政府网站,2月10日`, {
          user: '张三',
        })
        await say(bot, '确认', { user: '张三' })
      }
      const { text } = await say(bot, asks, { user: who })
      assert.ok(text.includes(first), text)
      assert.equal(text.match(/^\d+\. /gmu)?.length, 20)
      assert.match(text, /还有3件,请说得具体些/u)
    })
})
