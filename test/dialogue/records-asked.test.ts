import assert from 'node:assert/strict'
import { openTestBot, say } from '../support/bot.ts'
import { STAFF } from '../support/staff.ts'

const HELD = [
  '今天当面收到申请一件,自然人,要东门河整治材料',
  '昨天在网站发了《低保4月公示》,应主动公开类',
  '11月2日收到行政复议一件,关于绿化合同',
]

const ASKED: readonly (readonly [string, string])[] = [
  ['东门河那件到哪一步了', '2026-0001'],
  ['东门河的申请现在什么进度', '2026-0001'],
  ['东门河那件办了没有', '2026-0001'],
  ['东门河那件几号到期?', '到期日'],
  ['东门河那件最晚什么时候答复', '到期日'],
  ['东门河的申请哪天到期', '到期日'],
  ['0001', '东门河整治材料'],
  ['0002', '低保4月公示'],
  ['2026-0003', '绿化合同'],
  ['登记申请要哪些信息?', '要说:提交方式、收到日期'],
  ['登记公开信息需要哪些内容', '要说:标题、类别、渠道、公开日期'],
  ['登记12345要填什么?', '要说:来源、日期、数量'],
  ['2026-0001是什么', '2026-0001'],
  ['低保公示审了没', '2026-0002'],
  ['2026-0002谁登记的', '登记人:张三'],
  ['绿化合同那个复议到哪一步了', '2026-0003'],
  ['复议那件有结果了吗', '2026-0003'],
]

describe('how a record stands', () => {
  async function heldBot(): Promise<Awaited<ReturnType<typeof openTestBot>>> {
    const bot = await openTestBot({ now: '2026-11-23T10:00:00+08:00', staff: STAFF })
    for (const text of HELD.flatMap((line) => [line, '确认']))
      await say(bot, text, { user: '张三', conversation: '张三' })
    return bot
  }

  it('is told to staff who name it by number or by words', async () => {
    const bot = await heldBot()
    for (const [text, told] of ASKED) {
      const reply = await say(bot, text, { user: '张三', conversation: '张三' })
      assert.equal(reply.outcome, 'answered', text)
      assert.ok(reply.text.includes(told), `${text}: ${reply.text}`)
    }
  })

  it('is told in one line each where many are meant', async () => {
    const bot = await heldBot()
    for (const month of ['5', '6', '7', '8', '9', '10'])
      for (const text of [`昨天在网站发了《低保${month}月公示》,应主动公开类`, '确认'])
        await say(bot, text, { user: '张三', conversation: '张三' })
    const reply = await say(bot, '公示审了没', { user: '张三', conversation: '张三' })
    assert.match(reply.text, /低保4月公示.*\n.*低保5月公示/u)
    assert.doesNotMatch(reply.text, /登记人|渠道/u)
  })

  it('tells a long list up to a bound, and what stands as of today', async () => {
    const bot = await openTestBot({ now: '2026-11-23T10:00:00+08:00', staff: STAFF })
    for (let i = 1; i <= 22; i += 1)
      for (const text of [`今天当面收到申请一件,自然人,要第${String(i)}号地块材料`, '确认'])
        await say(bot, text, { user: '张三', conversation: '张三' })
    const reply = await say(bot, '在办的申请有哪些', { user: '张三', conversation: '张三' })
    assert.match(reply.text, /共22件:[^]*\n20\. [^\n]*\n还有2件/u)
    const [figure] = reply.figures
    assert.equal(figure?.value, 22)
    assert.equal(figure.scope, 'cumulative')
    assert.match(figure.label, /截至2026-11-23/u)
  })

  it('is told of what waits for an answer by the hour', async () => {
    const bot = await heldBot()
    for (const text of ['今天上午9点发现舆情一起,网传桥面开裂', '确认'])
      await say(bot, text, { user: '张三', conversation: '张三' })
    for (const text of ['有哪些舆情没回应', '桥面舆情几点前要回应', '舆情什么时候到期']) {
      const reply = await say(bot, text, { user: '张三', conversation: '张三' })
      assert.match(reply.text, /桥面开裂.*2026-11-25 09:00/u, text)
    }
  })

  it('is told to everybody of what is published, without who recorded it', async () => {
    const bot = await heldBot()
    for (const text of ['通过 2026-0002', '确认'])
      await say(bot, text, { user: '李四', conversation: '李四' })
    const reply = await say(bot, '2026-0002', { user: '路人', conversation: '路人' })
    assert.match(reply.text, /低保4月公示/)
    assert.doesNotMatch(reply.text, /张三|登记人/)
  })

  it('is told to nobody else, and not in a room', async () => {
    const bot = await heldBot()
    for (const [text] of ASKED)
      for (const who of [
        { user: '路人', conversation: '路人' },
        { user: '张三', conversation: '群', room: '群' },
      ]) {
        const reply = await say(bot, text, who)
        assert.doesNotMatch(reply.text, /整治材料|低保4月公示》:|绿化合同/, `${who.user} ${text}`)
      }
  })
})
