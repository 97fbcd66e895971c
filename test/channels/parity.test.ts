import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import type { Reply } from '../../src/channels/reply.ts'
import { terminal } from '../../src/channels/terminal/terminal.ts'
import { wechaty } from '../../src/channels/wechaty/wechaty.ts'
import { firstAdminCode } from '../../src/office/first-admin.ts'
import type { Bot } from '../../src/main.ts'
import type { Listener, Message } from '../../src/ports/channel.ts'
import { openTestBot, say } from '../support/bot.ts'
import { answeredOf, assertShown, conversations, overhear } from '../support/parity.ts'
import { startWeb } from '../support/web-server.ts'
import { openWeChatLine } from '../support/wechat-line.ts'
import { mockedWeChat } from '../support/wechat-mock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Says the lines, one after the answer to the other, and returns everything that the person saw. */
type Talk = (lines: readonly string[], listener: Listener) => Promise<string>

const throughTerminal: Talk = async (lines, listener) => {
  const input = new PassThrough()
  const output = new PassThrough()
  const channel = terminal({ input, output, prompt: () => '' })
  await channel.start(listener)
  input.end(`${lines.join('\n')}\n`)
  await channel.left
  return String(output.read())
}

const throughHttp: Talk = async (lines, listener) => {
  const server = await startWeb(listener)
  const visitor = server.visitor()
  const texts: string[] = []
  for (const text of lines)
    texts.push(((await (await visitor.post({ text })).json()) as Reply).text)
  await server.web.stop()
  return texts.join('\n')
}

const throughMockedWeChat: Talk = async (lines, listener) => {
  const weChat = mockedWeChat()
  const channel = wechaty({
    puppet: () => Promise.resolve(weChat.puppet),
    folder: temporaryFolder('wechat'),
    report: (fault) => {
      throw new Error('WeChat reported a fault', { cause: fault })
    },
  })
  await channel.start(listener)
  weChat.login()
  const texts: string[] = []
  for (const text of lines) {
    weChat.alice.say(text)
    texts.push((await weChat.alice.next()).text)
  }
  await channel.stop()
  return texts.join('\n')
}

const throughService: Talk = async (lines, listener) => {
  const line = await openWeChatLine()
  await line.channel.start(listener)
  const texts: string[] = []
  for (const text of lines) {
    await line.order({ do: 'say', text })
    texts.push((await line.seen()).text)
  }
  await line.channel.stop()
  line.close()
  return texts.join('\n')
}

describe('the same conversations', function () {
  this.timeout(60_000)
  const expected: Message[] = []

  before(async () => {
    const bot = await openBot()
    for (const text of await linesFor(bot)) expected.push(await say(bot, text, { user: 'parity' }))
    await bot.close()
  })

  const channels: Readonly<Record<string, Talk>> = {
    'the terminal': throughTerminal,
    HTTP: throughHttp,
    'mocked WeChat': throughMockedWeChat,
    'WeChat over gRPC': throughService,
  }
  for (const [name, talk] of Object.entries(channels)) {
    it(`have the same outcomes and figures through ${name}`, async () => {
      const bot = await openBot()
      const ear = overhear(bot.hub.listen)
      const shown = await talk(await linesFor(bot), ear.listener)
      assertShown(ear.heard, shown)
      assert.deepEqual(answeredOf(ear.heard), answeredOf(expected))
      await bot.close()
    })
  }
})

async function linesFor(bot: Bot): Promise<readonly string[]> {
  return conversations((await firstAdminCode(bot)) ?? '')
}

function openBot(): Promise<Bot> {
  return openTestBot({ now: '2019-03-01T10:00:00+08:00' })
}
