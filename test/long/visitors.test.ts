import assert from 'node:assert/strict'
import { on, once } from 'node:events'
import { WebSocket } from 'ws'
import type { Reply } from '../../src/channels/reply.ts'
import type { Frame } from '../../src/channels/web/frame.ts'
import { newBot } from '../support/running-bot.ts'
import { type Browser, browser } from '../support/web-server.ts'

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
    process.stdout.write(`      ${VISITORS * MESSAGES} messages in ${seconds.toFixed(1)} s\n`)
    const { code, took } = await bot.stop()
    assert.equal(code, 0)
    assert.ok(took < 5_000)
  })
})

/** Half of them post message after message, the other half send all of theirs at once over a socket. */
async function talk(url: string, visitor: number): Promise<readonly Reply[]> {
  const client = browser(url)
  const first = await posted(client, messageOf(visitor, 0))
  const rest = Array.from({ length: MESSAGES - 1 }, (_, n) => messageOf(visitor, n + 1))
  const replies = [
    first,
    ...(visitor % 2 === 0 ? await inTurn(client, rest) : await atOnce(url, client, rest)),
  ]
  for (const [n, { inReplyTo, figures }] of replies.entries()) {
    assert.equal(inReplyTo, messageOf(visitor, n).id)
    // Follow-ups would tell if any were mixed up.
    if (n % QUESTIONS.length === 0) assert.equal(figures[0]?.value, 39)
    if (n % QUESTIONS.length === 1) assert.equal(figures[0]?.value, 286)
  }
  return replies
}

interface Asked {
  readonly id: string
  readonly text: string
}

function messageOf(visitor: number, n: number): Asked {
  return { id: `${visitor}-${n}`, text: QUESTIONS[n % QUESTIONS.length] ?? '' }
}

async function posted(client: Browser, message: Asked): Promise<Reply> {
  const response = await client.post(message)
  assert.equal(response.status, 200)
  return (await response.json()) as Reply
}

async function inTurn(client: Browser, messages: readonly Asked[]): Promise<readonly Reply[]> {
  const replies: Reply[] = []
  for (const message of messages) replies.push(await posted(client, message))
  return replies
}

async function atOnce(
  url: string,
  { cookie }: Browser,
  messages: readonly Asked[],
): Promise<readonly Reply[]> {
  const socket = new WebSocket(new URL('/api/socket', url), { headers: { cookie } })
  await once(socket, 'open')
  for (const message of messages) socket.send(JSON.stringify(message))
  const replies: Reply[] = []
  for await (const [data] of on(socket, 'message') as AsyncIterable<[Buffer]>) {
    const frame = JSON.parse(data.toString()) as Frame
    assert.ok('reply' in frame)
    replies.push(frame.reply)
    if (replies.length === messages.length) break
  }
  socket.close()
  return replies
}
