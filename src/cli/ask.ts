import type { Bot } from '../main.ts'
import { replyOf } from '../channels/reply.ts'
import { answerLines } from './batch.ts'
import { Refused, WrongUsage } from './exit.ts'
import { grantsOf } from './grants.ts'
import { setClock } from './now.ts'
import { withBot } from './open.ts'
import { printFault } from './fault.ts'
import { PASSING } from './passing.ts'
import { wordsOf } from './words.ts'

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
  const batch = values.jsonl === true
  const opening = {
    grants,
    write: batch,
    conversations: batch ? undefined : PASSING,
    report: printFault,
  }
  return withBot(config, opening, async (bot) => {
    setClock(bot, values.now)
    if (batch) await answerLines(bot, process.stdin, process.stdout)
    else await answerOne(bot, rest.join(' '), values.json === true)
    return 0
  })
}

async function answerOne(bot: Bot, text: string, json: boolean): Promise<void> {
  const incoming = { channel: 'ask', user: 'default', conversation: 'default', text, files: [] }
  const message = await bot.hub.listen(incoming)
  process.stdout.write(
    json ? `${JSON.stringify(replyOf(message, incoming), null, 2)}\n` : `${message.text}\n`,
  )
  if (message.intent === 'apology') throw new Refused('这条消息没有处理成功')
}
