import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { answerLines } from '../../src/cli/ask/batch.ts'
import { plain } from '../../src/cli/plain.ts'
import { openTestBot, say } from '../support/bot.ts'

const NOW = '2026-03-02T10:00:00+08:00'

describe('a line of a batch', () => {
  const faults: readonly (readonly [string, string])[] = [
    ['', '这一行不是 JSON 对象'],
    ['[]', '这一行不是 JSON 对象'],
    ['{}', 'text 没有写'],
    ['{"text":7}', 'text 须是文字'],
    ['{"text":"好","id":7}', 'id 须是 1 到 200 个字符的文字'],
    ['{"text":"好","user":""}', 'user 须是 1 到 200 个字符的文字'],
    ['{"text":"好","room":{}}', 'room 须是 1 到 200 个字符的文字'],
    ['{"text":"好","files":"a.pdf"}', 'files 须是文件路径的列表,例如 ["通知.pdf"]'],
    ['{"text":"好","files":[7]}', 'files 须是文件路径的列表,例如 ["通知.pdf"]'],
    ['{"text":"好","now":"昨天"}', 'now 须是带时区的 ISO 8601 时间,例如 2019-03-01T10:00:00+08:00'],
    ['{"text":"好","now":7}', 'now 须是带时区的 ISO 8601 时间,例如 2019-03-01T10:00:00+08:00'],
  ]
  it('that is no message has its fault named in Chinese, and the batch goes on', async () => {
    const bot = await openTestBot({ now: NOW })
    const output = new PassThrough()
    const lines = [...faults.map(([line]) => line), '{"text":"2018年公开了多少条?"}']
    const written = text(output)
    await answerLines(bot, Readable.from(lines.map((line) => `${line}\n`)), output)
    output.end()
    const replies = (await written)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    for (const [n, [line, error]] of faults.entries()) assert.deepEqual(replies[n], { error }, line)
    assert.match(JSON.stringify(replies.at(-1)), /39 条/)
    await bot.close()
  })
})

describe('an answer in plain text', () => {
  const asked = [
    '你好',
    '明天天气怎么样',
    '2018年收到多少投诉',
    '2018年有多少人被处分',
    '12345',
    '2015年公开了多少条',
    '帮助',
  ]

  it('promises no list that is not there, and prints what may be said next', async () => {
    const bot = await openTestBot({ now: NOW })
    for (const question of asked) {
      const message = await say(bot, question)
      assert.doesNotMatch(message.text.split('\n\n(您好')[0] ?? '', /序号|[::]\s*$/, question)
      const printed = plain(message)
      for (const [n, choice] of message.choices.entries())
        assert.ok(printed.includes(`  ${n + 1}. ${choice.text}\n`), question)
    }
    await bot.close()
  })
})
