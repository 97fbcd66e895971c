import type { Bot } from '../../main.ts'
import { replyOf } from '../../channels/reply.ts'
import { answerLines } from './batch.ts'
import { Refused, WrongUsage } from '../exit.ts'
import { grantsOf } from '../grants.ts'
import { setClock } from '../now.ts'
import { withBot } from '../open.ts'
import { printBreakdown } from '../breakdown.ts'
import { collectedMisses, PASSING } from './passing.ts'
import { plain } from '../plain.ts'
import { wordsOf } from '../words.ts'

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  now: { type: 'string' },
  grant: { type: 'string', multiple: true },
} as const

/** `gongkai ask TEXT… [--json] [--now TIME]` or `ask --jsonl [--now TIME] [--grant USER=ROLE]…` */
export async function ask(words: readonly string[]): Promise<number> {
  const { values, rest, config } = wordsOf(words, OPTIONS)
  if (values.jsonl !== true && rest.length === 0)
    throw new WrongUsage('用法:gongkai ask 问题… [--json] [--now 时间],或 gongkai ask --jsonl')
  if (values.jsonl === true && rest.length > 0)
    throw new WrongUsage('--jsonl 从标准输入逐行读取消息,不接受问题参数')
  const grants = grantsOf(values.grant ?? [])
  if (values.jsonl === true)
    return withBot(config, { grants, write: true, report: printBreakdown }, async (bot) => {
      setClock(bot, values.now)
      await answerLines(bot, process.stdin, process.stdout)
      return 0
    })
  const misses = collectedMisses()
  const passing = { conversations: PASSING, misses, write: false, report: printBreakdown }
  const code = await withBot(config, { grants, ...passing }, async (bot) => {
    setClock(bot, values.now)
    await answerOne(bot, rest.join(' '), values.json === true)
    return 0
  })
  await misses.keep(config)
  return code
}

async function answerOne(bot: Bot, text: string, json: boolean): Promise<void> {
  const incoming = { channel: 'ask', user: 'default', conversation: 'default', text, files: [] }
  const message = await bot.hub.listen(incoming)
  process.stdout.write(
    json ? `${JSON.stringify(replyOf(message, incoming), null, 2)}\n` : plain(message),
  )
  if (message.intent === 'apology') throw new Refused('这条消息没有处理成功')
}
