import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Incoming } from '../../src/ports/channel.ts'
import { said } from '../support/said.ts'
import { openWeChatLine, type WeChatLine } from '../support/wechat-line.ts'
import { BOT_NAME } from '../support/wechat-mock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('WeChat, over a puppet service in a process of its own', function () {
  this.timeout(60_000)
  let line: WeChatLine
  const heard: Incoming[] = []

  before(async () => {
    const path = join(temporaryFolder('picture'), 'picture')
    await writeFile(path, PICTURE)
    line = await openWeChatLine()
    await line.channel.start(async (incoming) => {
      heard.push(incoming)
      if (incoming.text === '图')
        return said('见图', { attachments: [{ name: '图.png', mime: 'image/png', path }] })
      const sizes = await Promise.all(
        incoming.files.map(async (file) => (await file.read()).length),
      )
      return said(`听到:${incoming.text}${sizes.join('')}`)
    })
  })
  after(async () => {
    await line.channel.stop()
    line.close()
  })

  it('answers a text in private', async () => {
    assert.equal((await line.sayUntilAnswered('你好')).text, '听到:你好')
  })

  it('answers in a room when it is mentioned', async () => {
    await line.order({ do: 'say-in-room', text: `@${BOT_NAME}\u2005公开了多少条` })
    assert.match((await line.seen()).text, /听到:公开了多少条$/)
    assert.equal(heard.at(-1)?.room, 'grid01@chatroom')
  })

  it('takes a picture in and sends one', async () => {
    await line.order({ do: 'send', name: 'pot.png', base64: PICTURE.toString('base64') })
    assert.equal((await line.seen()).text, `听到:${PICTURE.length}`)
    await line.order({ do: 'say', text: '图' })
    assert.equal((await line.seen()).text, '见图')
    assert.equal((await line.seen()).file, PICTURE.toString('base64'))
  })

  it('answers once what the service delivers twice', async () => {
    const from = heard.length
    await line.order({ do: 'say', text: '一次' })
    await line.order({ do: 'again' })
    await line.order({ do: 'say', text: '下一句' })
    assert.equal((await line.seen()).text, '听到:一次')
    assert.equal((await line.seen()).text, '听到:下一句')
    assert.equal(heard.length - from, 2)
  })

  it('keeps the order of a burst', async () => {
    const from = heard.length
    for (let n = 0; n < 50; n++) line.send({ do: 'say', text: String(n) })
    for (let n = 0; n < 50; n++) await line.seen()
    assert.deepEqual(
      heard.slice(from).map(({ text }) => text),
      Array.from({ length: 50 }, (_, n) => String(n)),
    )
  })

  it('is back by itself when the service was restarted', async () => {
    await line.order({ do: 'down' })
    await wait(1_500)
    await line.order({ do: 'up' })
    assert.equal((await line.sayUntilAnswered('还在吗')).text, '听到:还在吗')
  })
})
