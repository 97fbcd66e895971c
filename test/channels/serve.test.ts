import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { qrForTerminal } from '../../src/channels/qr.ts'
import { greeting } from '../../src/cli/serve/greeting.ts'
import { openTestBot } from '../support/bot.ts'
import { newBot, type RunningBot } from '../support/running-bot.ts'
import { BOT_NAME } from '../support/wechat-mock.ts'
import { type Gateway, openGateway } from '../support/wechat-line.ts'

/** Milliseconds. */
const LONGEST_GOODBYE = 5_000

describe('the greeting of the service', () => {
  const here = 'http://127.0.0.1:8080/'

  it('draws the page’s address as a QR code at a terminal, and only there', async () => {
    const bot = await openTestBot({ now: '2019-03-01T10:00:00+08:00' })
    const url = 'http://10.1.2.3:8080/'
    const shown = await greeting(bot, url, { isTerminal: true })
    assert.ok(shown.includes(`${qrForTerminal(url)}\n扫一扫在手机打开\n`))
    const logged = await greeting(bot, url, { isTerminal: false })
    assert.doesNotMatch(logged, /█/)
    assert.match(logged, /http:\/\/10\.1\.2\.3:8080\//)
    await bot.close()
  })

  it('says what to do when the address is of no use to a telephone', async () => {
    const bot = await openTestBot({ now: '2019-03-01T10:00:00+08:00' })
    assert.match(await greeting(bot, here, { isTerminal: true }), /HOST=0\.0\.0\.0/)
    await bot.close()
  })

  it('gives the first admin a code', async () => {
    const bot = await openTestBot({ now: '2019-03-01T10:00:00+08:00' })
    assert.match(await greeting(bot, here, { isTerminal: false }), /「绑定 [\w-]+」/)
    await bot.close()
  })
})

describe('the service', function () {
  this.timeout(60_000)

  const refused: readonly [string, Readonly<Record<string, string>>, RegExp][] = [
    [
      'a puppet that drives a personal account',
      { GONGKAI_WECHATY: 'wechaty-puppet-wechat4u' },
      /ended with 1 .*只能是 service 或 mock.*账号会被封禁。\n$/,
    ],
    ['a service without endpoint', { GONGKAI_WECHATY: 'service' }, /ended with 1 .*_ENDPOINT/],
  ]
  for (const [what, settings, why] of refused) {
    it(`refuses ${what} in one line, before it opens anything`, async () => {
      const bot = await newBot(settings)
      await assert.rejects(bot.start(), (error: Error) => {
        assert.match(error.message, why)
        return error.message.split('\n').length === 2
      })
      assert.equal(existsSync(bot.data), false)
    })
  }

  it('counts the messages of its channels', async () => {
    const bot = await newBot()
    await bot.start()
    const body = JSON.stringify({ text: '2018年公开了多少条?' })
    const headers = { 'content-type': 'application/json' }
    await fetch(new URL('/api/messages', bot.url), { method: 'POST', headers, body })
    const measures = await (await fetch(new URL('/metrics', bot.url))).text()
    assert.match(measures, /gongkai_messages_total\{channel="web",outcome="answered"\} 1/)
    const { code, took } = await bot.stop()
    assert.equal(code, 0)
    assert.ok(took < LONGEST_GOODBYE)
  })
})

describe('the service with WeChat', function () {
  this.timeout(60_000)
  let gateway: Gateway
  let bot: RunningBot

  before(async () => {
    gateway = await openGateway()
    bot = await newBot({
      GONGKAI_WECHATY: 'service',
      GONGKAI_WECHATY_ENDPOINT: gateway.endpoint,
      GONGKAI_WECHATY_TOKEN: gateway.token,
    })
    await bot.start()
  })
  after(async () => {
    await bot.stop()
    gateway.close()
  })

  it('answers from the stored report, in private and in a room', async () => {
    assert.match((await gateway.sayUntilAnswered('2018年公开了多少条?')).text, /39 条/)
    await gateway.order({ do: 'say-in-room', text: `@${BOT_NAME} 历年累计公开了多少条` })
    assert.match((await gateway.seen()).text, /286 条/)
  })

  it('sends a chart as a picture, once', async () => {
    await gateway.order({ do: 'say', text: '2018年五类主动公开信息画个柱状图' })
    assert.match((await gateway.seen()).text, /类/)
    const picture = await gateway.seen()
    assert.match(picture.name ?? '', /\.png$/)
    assert.match(Buffer.from(picture.file ?? '', 'base64').toString('latin1'), /^\u0089PNG/)
    await gateway.order({ do: 'say', text: '联系方式' })
    assert.match((await gateway.seen()).text, /0591/)
  })

  it('keeps what it writes from other users of the machine', async () => {
    assert.equal((await stat(bot.data)).mode & 0o077, 0)
    const folder = join(bot.data, 'wechat')
    const files = await readdir(folder, { recursive: true })
    assert.ok(files.length > 3)
    for (const file of files) assert.equal((await stat(join(folder, file))).mode & 0o077, 0, file)
    assert.equal(files.join('\n').includes(gateway.token), false)
  })

  it('names a token that the gateway does not know, without telling it', async () => {
    const other = await newBot({
      GONGKAI_WECHATY: 'service',
      GONGKAI_WECHATY_ENDPOINT: gateway.endpoint,
      GONGKAI_WECHATY_TOKEN: 'insecure_99999999-6666',
    })
    await other.start()
    while (!other.said().includes('微信服务不认 GONGKAI_WECHATY_TOKEN')) await wait(20)
    const { code, took } = await other.stop()
    assert.equal(code, 0)
    assert.ok(took < LONGEST_GOODBYE, `${took} ms`)
    assert.doesNotMatch(other.said(), /99999999|"level":50/)
  })

  it('says in one line that the gateway is gone, and ends in time all the same', async () => {
    await gateway.order({ do: 'down' })
    while (!bot.said().includes('微信服务连接不上')) await wait(20)
    const { code, took } = await bot.stop()
    assert.equal(code, 0)
    assert.ok(took < LONGEST_GOODBYE, `${took} ms`)
    assert.match(bot.said(), /微信已登录:上海街道小助手/)
    assert.doesNotMatch(bot.said(), /"level":50/)
  })
})
