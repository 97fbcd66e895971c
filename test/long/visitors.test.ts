import assert from 'node:assert/strict'
import type { Reply } from '../../src/channels/reply.ts'
import { newBot } from '../support/running-bot.ts'
import { browser } from '../support/web-server.ts'

const VISITORS = 200
const MESSAGES = 20
const QUESTIONS = ['2018年公开了多少条?', '历年累计呢', '2018年收到多少件申请?', '联系方式', '你好']

describe('two hundred visitors at once', () => {
  it('are answered without an error, none lost and none out of order', async () => {
    const bot = await newBot()
    await bot.start()
    const started = performance.now()
    const answered = await Promise.all(
      Array.from({ length: VISITORS }, (_, visitor) => talk(bot.url, visitor)),
    )
    const seconds = (performance.now() - started) / 1000
    assert.equal(answered.flat().length, VISITORS * MESSAGES)
    assert.ok(seconds < 120, `${seconds.toFixed(1)} s`)
    const { code, took } = await bot.stop()
    assert.equal(code, 0)
    assert.ok(took < 5_000)
  })
})

/** One visitor's twenty messages, each after the answer to the one before; follow-ups tell if any were mixed up. */
async function talk(url: string, visitor: number): Promise<readonly string[]> {
  const client = browser(url)
  const one = async (n: number) => {
    const id = `${visitor}-${n}`
    const text = QUESTIONS[n % QUESTIONS.length] ?? ''
    const response = await client.post({ id, text })
    assert.equal(response.status, 200)
    const reply = (await response.json()) as Reply
    assert.equal(reply.inReplyTo, id)
    return reply
  }
  const replies = [await one(0)]
  for (let n = 1; n < MESSAGES; n++) replies.push(await one(n))
  for (const [n, { figures }] of replies.entries()) {
    if (n % QUESTIONS.length === 0) assert.equal(figures[0]?.value, 39)
    if (n % QUESTIONS.length === 1) assert.equal(figures[0]?.value, 286)
  }
  return replies.map(({ text }) => text)
}
