import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openPuppet } from '../../src/channels/wechaty/puppet.ts'
import { wechaty } from '../../src/channels/wechaty/wechaty.ts'
import type { Channel, Incoming } from '../../src/ports/channel.ts'
import { freePort } from '../support/free-port.ts'
import { said } from '../support/said.ts'
import { BOT_NAME } from '../support/wechat-mock.ts'
import type { Order, Told } from '../support/wechat-gateway.ts'

const TOKEN = 'insecure_55555555-6666-4777-8888-999999999999'
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('WeChat, over a puppet service in a process of its own', function () {
  this.timeout(60_000)
  let gateway: ChildProcess
  let channel: Channel
  const told: Told[] = []
  const heard: Incoming[] = []
  let wake: () => void = () => undefined

  /** The first thing told that fits; it is taken out. */
  async function hear(fits: (one: Told) => boolean): Promise<Told> {
    for (;;) {
      const at = told.findIndex(fits)
      const [one] = at < 0 ? [] : told.splice(at, 1)
      if (one !== undefined) return one
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  const seen = async () => {
    const one = await hear((each) => 'text' in each)
    return 'text' in one ? one : { text: '' }
  }
  const order = async (one: Order) => {
    gateway.send(one)
    await hear((each) => 'done' in each && each.done === one.do)
  }
  /** Messages said while the line is down are lost in WeChat's service: say it until it is answered. */
  const sayUntilAnswered = async (text: string) => {
    for (;;) {
      await order({ do: 'say', text })
      const answered = await Promise.race([seen(), wait(1_000, undefined)])
      if (answered !== undefined) return answered
    }
  }

  before(async () => {
    const port = await freePort()
    const folder = await mkdtemp(join(tmpdir(), 'wechat-'))
    const path = join(folder, 'picture')
    await writeFile(path, PICTURE)
    gateway = fork(
      join(import.meta.dirname, '../support/wechat-gateway.ts'),
      [String(port), TOKEN],
      {
        execArgv: ['--import', 'tsx/esm'],
      },
    )
    gateway.on('message', (one: Told) => {
      told.push(one)
      wake()
    })
    await hear((one) => 'done' in one && one.done === 'ready')
    const endpoint = `127.0.0.1:${port}`
    channel = wechaty({
      puppet: () => openPuppet({ kind: 'service', endpoint, token: TOKEN }, folder),
      folder,
      report: () => undefined,
    })
    await channel.start(async (incoming) => {
      heard.push(incoming)
      const sizes = await Promise.all(
        incoming.files.map(async (file) => (await file.read()).length),
      )
      const attachments = [{ name: '图.png', mime: 'image/png', path }]
      return incoming.text === '图'
        ? said('见图', { attachments })
        : said(`听到:${incoming.text}${sizes.join('')}`)
    })
  })
  after(async () => {
    await channel.stop()
    gateway.kill()
  })

  it('answers a text in private', async () => {
    assert.equal((await sayUntilAnswered('你好')).text, '听到:你好')
  })

  it('answers in a room when it is mentioned', async () => {
    await order({ do: 'say-in-room', text: `@${BOT_NAME}\u2005公开了多少条` })
    assert.match((await seen()).text, /听到:公开了多少条$/)
    assert.equal(heard.at(-1)?.room, 'grid01@chatroom')
  })

  it('takes a picture in and sends one', async () => {
    await order({ do: 'send', name: 'pot.png', base64: PICTURE.toString('base64') })
    assert.equal((await seen()).text, `听到:${PICTURE.length}`)
    await order({ do: 'say', text: '图' })
    assert.equal((await seen()).text, '见图')
    assert.equal((await seen()).file, PICTURE.toString('base64'))
  })

  it('keeps the order of a burst', async () => {
    const from = heard.length
    for (let n = 0; n < 50; n++) gateway.send({ do: 'say', text: String(n) } satisfies Order)
    for (let n = 0; n < 50; n++) await seen()
    assert.deepEqual(
      heard.slice(from).map(({ text }) => text),
      Array.from({ length: 50 }, (_, n) => String(n)),
    )
  })

  it('is back by itself when the service was restarted', async () => {
    await order({ do: 'down' })
    await wait(1_500)
    await order({ do: 'up' })
    told.splice(0)
    assert.equal((await sayUntilAnswered('还在吗')).text, '听到:还在吗')
  })
})
