import assert from 'node:assert/strict'
import type { Bot } from '../../src/main.ts'
import { say } from './bot.ts'

/** Who speaks and what: `张三:确认`. The bot is 小政. */
const LINE = /^\s*([^:\s]+):(.*)$/
const BOT = '小政'
/** At the end of a line of the bot's: and more. */
const MORE = '……'

let talks = 0

/**
 * Replays a conversation: every person's lines are said, each in his own private conversation, and what the
 * bot answers is compared, the whole transcript at once. A line break in an answer is written ` / `.
 */
export function talk(
  bot: Bot,
): (lines: TemplateStringsArray, ...values: unknown[]) => Promise<void> {
  return async (strings, ...values) => {
    const expected = String.raw({ raw: strings.raw }, ...values)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.trim())
    const id = ++talks
    const heard: string[] = []
    for (const [at, line] of expected.entries()) {
      const [, who = '', text = ''] = LINE.exec(line) ?? []
      if (who === BOT) continue
      const message = await say(bot, text, { user: who, conversation: `${id}-${who}` })
      heard.push(line, clipped(`${BOT}:${message.text.split('\n').join(' / ')}`, expected[at + 1]))
    }
    assert.equal(heard.join('\n'), expected.join('\n'))
  }
}

/** The introduction of a first message, and what the transcript leaves out, are not compared. */
function clipped(answer: string, wanted = ''): string {
  const said = answer.replace(/ \/ {2}\/ \(您好,我是.*\)$/u, '')
  if (!wanted.endsWith(MORE)) return said
  const start = wanted.slice(0, -MORE.length)
  return said.startsWith(start) ? wanted : said
}
