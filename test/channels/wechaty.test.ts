import assert from 'node:assert/strict'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { textsFor } from '../../src/channels/wechaty/outgoing.ts'
import { openPuppet } from '../../src/channels/wechaty/puppet.ts'
import { wechatySettings } from '../../src/channels/wechaty/settings.ts'
import { wechaty } from '../../src/channels/wechaty/wechaty.ts'
import type { Channel, Incoming, Listener } from '../../src/ports/channel.ts'
import { gate } from '../support/gate.ts'
import { said } from '../support/said.ts'
import { BOT_NAME, mockedWeChat, type MockedWeChat } from '../support/wechat-mock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('the settings of WeChat', () => {
  const good = { puppet: 'service', endpoint: '127.0.0.1:18788', token: 'insecure_11111111-2222' }

  it('name a service with its endpoint and token, or the mock', () => {
    assert.deepEqual(wechatySettings(good), {
      ok: true,
      value: { kind: 'service', endpoint: good.endpoint, token: good.token },
    })
    assert.deepEqual(wechatySettings({ puppet: 'mock' }), { ok: true, value: { kind: 'mock' } })
  })

  const refused: readonly [string, Parameters<typeof wechatySettings>[0], RegExp][] = [
    ['a puppet of a personal account', { puppet: 'wechaty-puppet-wechat4u' }, /账号会被封禁/],
    ['a puppet without a name', { puppet: '' }, /只能是 service 或 mock/],
    ['no endpoint', { ...good, endpoint: undefined }, /GONGKAI_WECHATY_ENDPOINT/],
    ['an endpoint without port', { ...good, endpoint: 'localhost' }, /GONGKAI_WECHATY_ENDPOINT/],
    ['no token', { ...good, token: undefined }, /GONGKAI_WECHATY_TOKEN/],
    ['a token without prefix', { ...good, token: '11111111-2222' }, /GONGKAI_WECHATY_TOKEN/],
  ]
  for (const [what, settings, why] of refused) {
    it(`are refused with ${what}`, () => {
      const read = wechatySettings(settings)
      assert.equal(read.ok, false)
      assert.match(read.error.why, why)
    })
  }
})

describe('the puppet', () => {
  it('keeps its caches in a private folder of the data, not at home under the token', async () => {
    const folder = join(temporaryFolder('wechat'), 'wechat')
    const token = 'insecure_33333333-4444'
    const puppet = await openPuppet({ kind: 'service', endpoint: '127.0.0.1:1', token }, folder)
    assert.equal((await stat(folder)).mode & 0o777, 0o700)
    const store: unknown = Reflect.get(puppet, '_payloadStore')
    await (store as { start(account: string): Promise<void> }).start('bot')
    await (store as { stop(): Promise<void> }).stop()
    const [cache = ''] = await readdir(folder)
    assert.match(cache, /^[0-9a-f]{16}$/)
    const home = await readdir(join(homedir(), '.wechaty', 'wechaty-puppet-service')).catch(
      () => [],
    )
    assert.equal(home.join('\n').includes(token), false)
  })

  it('is never wechaty’s own default', async () => {
    const name: string = 'wechaty-puppet-wechat4u'
    const installed = (await import(name)) as { readonly PuppetWechat4u: () => void }
    assert.throws(installed.PuppetWechat4u, /not supported/)
  })
})

describe('WeChat, mocked', () => {
  let weChat: MockedWeChat
  let channel: Channel
  let answer: Listener
  const heard: Incoming[] = []
  const faults: unknown[] = []

  beforeEach(async () => {
    heard.splice(0)
    faults.splice(0)
    answer = ({ text }) => Promise.resolve(said(`听到:${text}`))
    weChat = mockedWeChat()
    channel = wechaty({
      puppet: () => Promise.resolve(weChat.puppet),
      folder: temporaryFolder('wechat'),
      report: (fault) => faults.push(fault),
    })
    await channel.start((incoming) => {
      heard.push(incoming)
      return answer(incoming)
    })
    weChat.login()
  })
  afterEach(() => channel.stop())

  it('tells a contact what nobody asked for just now', async () => {
    const to = { user: 'alice', conversation: 'alice' }
    assert.equal(channel.pusher?.reaches(to), true)
    await channel.pusher.push(to, said('今天提醒您1项'))
    assert.deepEqual(await weChat.alice.next(), { text: '今天提醒您1项' })
    assert.deepEqual([heard, faults], [[], []])
  })

  it('does not reach anybody before it is logged in, and says so of whom it does not know', async () => {
    const away = wechaty({
      puppet: () => Promise.resolve(mockedWeChat().puppet),
      folder: temporaryFolder('wechat'),
      report: (fault) => faults.push(fault),
    })
    const nobody = { user: 'nobody', conversation: 'nobody' }
    assert.equal(away.pusher?.reaches(nobody), false)
    await assert.rejects(async () => channel.pusher?.push(nobody, said('在吗')), /nobody/)
  })

  it('answers in private, each message once, and never itself', async () => {
    weChat.alice.say('你好')
    assert.deepEqual(await weChat.alice.next(), { text: '听到:你好' })
    weChat.alice.say('再来')
    assert.deepEqual(await weChat.alice.next(), { text: '听到:再来' })
    assert.equal(heard.length, 2)
    assert.deepEqual(
      heard.map(({ channel, user, conversation, room }) => [channel, user, conversation, room]),
      [
        ['wechat', 'alice', 'alice', undefined],
        ['wechat', 'alice', 'alice', undefined],
      ],
    )
    assert.notEqual(heard[0]?.id, heard[1]?.id)
    assert.deepEqual(faults, [])
  })

  const mentions: readonly [string, string, 'listed' | undefined][] = [
    ['listed', `@${BOT_NAME}\u2005公开了多少条`, 'listed'],
    ['written with a blank', `@${BOT_NAME} 公开了多少条`, undefined],
    ['written at the end', `公开了多少条@${BOT_NAME}`, undefined],
    ['written with a comma', `@${BOT_NAME},公开了多少条`, undefined],
    ['written with Chinese signs', `\uFF20${BOT_NAME}\uFF0C公开了多少条`, undefined],
  ]
  for (const [how, text, mention] of mentions) {
    it(`answers in a room when it is mentioned: ${how}`, async () => {
      weChat.alice.sayInRoom(text, mention)
      assert.match((await weChat.alice.next()).text, /@alice.*听到:公开了多少条$/s)
      assert.equal(heard[0]?.room, 'grid01@chatroom')
    })
  }

  it('is silent in a room where it is not mentioned', async () => {
    weChat.alice.sayInRoom('今天谁值班')
    weChat.alice.sayInRoom(`@${BOT_NAME}的朋友 今天谁值班`)
    weChat.alice.say('你好')
    assert.deepEqual(await weChat.alice.next(), { text: '听到:你好' })
    assert.equal(heard.length, 1)
  })

  it('keeps the conversations of two people in a room apart', async () => {
    weChat.alice.sayInRoom(`@${BOT_NAME} 甲`)
    await weChat.alice.next()
    weChat.bob.sayInRoom(`@${BOT_NAME} 乙`)
    await weChat.bob.next()
    assert.notEqual(heard[0]?.conversation, heard[1]?.conversation)
  })

  it('takes pictures and files in', async () => {
    for (const name of ['图.png', '年报.docx', '名单.xlsx']) {
      weChat.alice.send(name, PNG)
      await weChat.alice.next()
    }
    assert.deepEqual(
      heard.map(({ files }) => files[0]?.name),
      ['图.png', '年报.docx', '名单.xlsx'],
    )
    assert.deepEqual(Buffer.from((await heard[0]?.files[0]?.read()) ?? []), PNG)
  })

  it('sends pictures and files', async () => {
    const path = join(temporaryFolder('file'), 'x')
    await writeFile(path, PNG)
    const attachments = [{ name: '图.png', mime: 'image/png', path }]
    answer = () => Promise.resolve(said('见图', { attachments }))
    weChat.alice.say('图')
    assert.deepEqual(await weChat.alice.next(), { text: '见图' })
    assert.deepEqual((await weChat.alice.next()).file, { name: '图.png', bytes: PNG })
  })

  it('sends of a chart the picture only', async () => {
    const folder = temporaryFolder('chart')
    const attachments = await Promise.all(
      ['图.svg', '图.png', '另一张.svg'].map(async (name) => {
        const path = join(folder, name)
        await writeFile(path, PNG)
        return { name, mime: 'image/x', path }
      }),
    )
    answer = () => Promise.resolve(said('见图', { attachments }))
    weChat.alice.say('图')
    await weChat.alice.next()
    assert.equal((await weChat.alice.next()).file?.name, '图.png')
    assert.equal((await weChat.alice.next()).file?.name, '另一张.svg')
  })

  it('answers once what is delivered twice, and again what it could not answer', async () => {
    weChat.alice.say('一')
    weChat.again()
    assert.deepEqual(await weChat.alice.next(), { text: '听到:一' })
    weChat.again()
    answer = () => Promise.reject(new Error('broken'))
    weChat.alice.say('二')
    while (faults.length === 0) await new Promise(setImmediate)
    answer = () => Promise.resolve(said('好了'))
    weChat.again()
    assert.deepEqual(await weChat.alice.next(), { text: '好了' })
    assert.deepEqual(
      heard.map(({ text }) => text),
      ['一', '二', '二'],
    )
  })

  it('hands messages on in the order in which they came, while an answer is slow', async () => {
    const slow = gate()
    answer = async ({ text }) => {
      if (text === '0') await slow.opened
      return said(text)
    }
    for (let n = 0; n < 20; n++) weChat.alice.say(String(n))
    weChat.bob.say('别人')
    assert.deepEqual(await weChat.bob.next(), { text: '别人' })
    slow.open()
    for (let n = 0; n < 20; n++) await weChat.alice.next()
    assert.deepEqual(
      heard.filter(({ user }) => user === 'alice').map(({ text }) => text),
      Array.from({ length: 20 }, (_, n) => String(n)),
    )
  })

  it('goes on after a fault of its own, and reports it', async () => {
    answer = () => Promise.reject(new Error('broken'))
    weChat.alice.say('一')
    while (faults.length === 0) await new Promise(setImmediate)
    answer = () => Promise.resolve(said('好了'))
    weChat.alice.say('二')
    assert.deepEqual(await weChat.alice.next(), { text: '好了' })
  })

  it('answers what it has taken in before it stops', async () => {
    const slow = gate()
    answer = async () => {
      await slow.opened
      return said('答完了')
    }
    weChat.alice.say('一')
    while (heard.length === 0) await new Promise(setImmediate)
    const stopped = channel.stop()
    slow.open()
    assert.deepEqual(await weChat.alice.next(), { text: '答完了' })
    await stopped
  })
})

describe('an answer in WeChat', () => {
  it('numbers the choices and lays tables out in lines', () => {
    const text = '如下:\n| 渠道 | 件数 | 占比 |\n|---|---|---|\n| 网站 | 39 | 100% |\n以上。'
    const choices = [{ text: '历年累计' }, { text: '出处' }]
    assert.deepEqual(textsFor(said(text, { choices })), [
      '如下:\n网站:件数 39,占比 100%\n以上。\n1. 历年累计\n2. 出处',
    ])
  })

  it('is cut where WeChat allows no more, with nothing lost', () => {
    const sentences = Array.from({ length: 120 }, (_, n) => `第${n}句:这是一句不短的话。`)
    const long = `${'长'.repeat(1500)}。${sentences.join('')}`
    const texts = textsFor(said(long))
    assert.ok(texts.length > 2)
    assert.ok(texts.every((text) => Buffer.byteLength(text) <= 2_048))
    const joined = texts.map((text) => text.replace(/\n\(\d+\/\d+\)$/, '')).join('')
    assert.equal(joined, long)
    assert.match(texts[0] ?? '', new RegExp(`\\(1/${texts.length}\\)$`))
  })
})
