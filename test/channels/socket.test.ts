import assert from 'node:assert/strict'
import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { Frame } from '../../src/channels/web/frame.ts'
import type { Listener } from '../../src/ports/channel.ts'
import { gate } from '../support/gate.ts'
import { said } from '../support/said.ts'
import { type RunningWeb, startWeb } from '../support/web-server.ts'

const ECHO: Listener = ({ text }) => Promise.resolve(said(`听到:${text}`))

/** One visitor's socket, as the page opens it. */
interface Line {
  readonly say: (text: string) => void
  readonly socket: WebSocket
  /** Resolves with so many frames, in their order. */
  readonly frames: (count: number) => Promise<readonly Frame[]>
}

function line(server: RunningWeb, headers: Record<string, string>): Line {
  const socket = new WebSocket(new URL('/api/socket', server.url), { headers })
  const frames: Frame[] = []
  socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as Frame))
  socket.on('error', () => undefined)
  return {
    socket,
    say: (text) => {
      socket.send(JSON.stringify({ id: text, text }))
    },
    async frames(count) {
      while (frames.length < count) await new Promise((resolve) => setTimeout(resolve, 2))
      return frames.slice(0, count)
    },
  }
}

async function known(server: RunningWeb): Promise<string> {
  const visitor = server.visitor()
  await visitor.post({ text: '一' })
  return visitor.cookie
}

function textsOf(frames: readonly Frame[]): readonly (string | undefined)[] {
  return frames.map((frame) => ('reply' in frame ? frame.reply.text : undefined))
}

describe('messages over a socket', () => {
  let server: RunningWeb
  let listener: Listener

  beforeEach(async () => {
    listener = ECHO
    server = await startWeb((incoming) => listener(incoming))
  })
  afterEach(() => server.web.stop())

  async function open(more: Record<string, string> = {}): Promise<Line> {
    const opened = line(server, { cookie: await known(server), ...more })
    await once(opened.socket, 'open')
    return opened
  }

  it('carry a reminder to every open page of the visitor, and to nobody else', async () => {
    let heard = ''
    listener = (incoming) => {
      heard = incoming.user
      return ECHO(incoming)
    }
    const [one, other] = [await open(), await open()]
    one.say('在')
    await one.frames(1)
    const { pusher } = server.web
    assert.ok(pusher)
    const to = { user: heard, conversation: 'x' }
    assert.equal(pusher.reaches(to), true)
    assert.equal(pusher.reaches({ ...to, user: 'somebody else' }), false)
    await pusher.push(to, said('早上好'))
    const [, pushed] = await one.frames(2)
    assert.ok(pushed !== undefined && 'push' in pushed)
    assert.equal(pushed.push.text, '早上好')
    assert.equal(pushed.push.inReplyTo, null)
    other.say('也在')
    const [first] = await other.frames(1)
    assert.ok(first !== undefined && 'reply' in first)
  })

  it('end in every page when the visitor leaves', async () => {
    const cookie = await known(server)
    const lines = [await open({ cookie }), await open({ cookie })]
    const other = await open()
    const closed = lines.map(async ({ socket }) => (await once(socket, 'close'))[0] as number)
    await fetch(new URL('/api/visitor', server.url), { method: 'DELETE', headers: { cookie } })
    assert.deepEqual(await Promise.all(closed), [4401, 4401])
    other.say('我还在')
    assert.equal((await other.frames(1)).length, 1)
  })

  /** @returns the status with which the socket was refused */
  async function refused(headers: Record<string, string>): Promise<number | undefined> {
    const { socket } = line(server, headers)
    const [, response] = (await once(socket, 'unexpected-response')) as [
      unknown,
      { statusCode?: number },
    ]
    return response.statusCode
  }

  it('are answered in their order', async () => {
    const { say, frames } = await open()
    const texts = Array.from({ length: 50 }, (_, n) => String(n))
    for (const text of texts) say(text)
    assert.deepEqual(
      textsOf(await frames(50)),
      texts.map((text) => `听到:${text}`),
    )
  })

  it('are taken from this site and from programs, and refused from another site with 403', async () => {
    const cookie = await known(server)
    assert.equal(await refused({ cookie, origin: 'https://example.com' }), 403)
    assert.equal(await refused({ cookie, origin: 'null' }), 403)
    const own = await open({ origin: new URL(server.url).origin })
    own.say('一')
    assert.deepEqual(textsOf(await own.frames(1)), ['听到:一'])
  })

  for (const [whose, headers] of [
    ['nobody’s', {}],
    ['a forged', { cookie: 'gongkai_visitor=someone.AAAA' }],
  ] as const) {
    it(`are not taken with ${whose} cookie: the page is told to come back with one`, async () => {
      const { socket } = line(server, headers)
      assert.deepEqual((await once(socket, 'close'))[0], 4401)
    })
  }

  it('are slowed down in a flood, which does not wait its turn to be counted', async () => {
    const slow = gate()
    const { say, frames } = await open()
    listener = async ({ text }) => {
      await slow.opened
      return said(text)
    }
    for (let n = 0; n < 320; n++) say(String(n))
    slow.open()
    const errors = (await frames(320)).filter((frame) => 'error' in frame)
    assert.equal(errors.length, 20)
    assert.ok(
      errors.every(({ error, retryAfter = 0 }) => /。$/.test(error.message) && retryAfter > 0),
    )
  })

  it('end a socket on which they pile up', async () => {
    const slow = gate()
    const { say, socket } = await open()
    listener = async ({ text }) => {
      await slow.opened
      return said(text)
    }
    for (let n = 0; n < 500; n++) say(String(n))
    assert.equal((await once(socket, 'close'))[0], 1008)
    slow.open()
  })

  it('get a sentence for what is no message', async () => {
    const { socket, frames } = await open()
    for (const data of ['{', '[]', '{"text":1}', '{"text":"一","files":["/etc/passwd"]}'])
      socket.send(data)
    for (const frame of await frames(4))
      assert.ok('error' in frame && /。$/.test(frame.error.message))
  })

  it('end a socket that sends too much at once, and no other', async () => {
    const greedy = await open()
    const modest = await open()
    greedy.socket.send(JSON.stringify({ text: '长'.repeat(40_000) }))
    assert.equal((await once(greedy.socket, 'close'))[0], 1009)
    modest.say('一')
    assert.deepEqual(textsOf(await modest.frames(1)), ['听到:一'])
  })

  it('get an apology for a fault of ours, which is reported and ends nothing', async () => {
    listener = (incoming) =>
      incoming.text === '坏' ? Promise.reject(new Error('secret')) : ECHO(incoming)
    const { say, frames } = await open()
    say('坏')
    say('好')
    const [broken, fine] = await frames(2)
    assert.doesNotMatch(JSON.stringify(broken), /secret/)
    assert.ok(fine !== undefined && 'reply' in fine)
    assert.equal(server.faults.length, 1)
  })

  it('are answered before the server says goodbye, when they were taken in', async () => {
    const taken = gate()
    const slow = gate()
    const { say, frames, socket } = await open()
    listener = async ({ text }) => {
      taken.open()
      await slow.opened
      return said(text)
    }
    const closed = once(socket, 'close')
    say('答完')
    await taken.opened
    const stopped = server.web.stop()
    slow.open()
    assert.deepEqual(textsOf(await frames(1)), ['答完'])
    assert.equal((await closed)[0], 1001)
    await stopped
  })
})
