import { terminal } from '../channels/terminal/terminal.ts'
import { ROLE_NAMES } from '../domain/people/role.ts'
import { adminCodeNotice, firstAdminCode } from '../office/first-admin.ts'
import type { Bot } from '../main.ts'
import { WrongUsage } from './exit.ts'
import { printBreakdown } from './breakdown.ts'
import { roleOf } from './grants.ts'
import { withBot } from './open.ts'
import { startReminders } from './reminders.ts'
import { wordsOf } from './words.ts'

/** How the person at the terminal is known: bindings and drafts are his at the next start too. */
const USER = 'terminal'

/** `gongkai chat [--as ROLE]`: talk in the terminal. */
export async function chat(words: readonly string[]): Promise<number> {
  const { values, rest, config } = wordsOf(words, { as: { type: 'string' } })
  if (rest.length > 0) throw new WrongUsage('用法:gongkai chat [--as 角色] [--data 文件夹]')
  const grants = new Map(values.as === undefined ? [] : [[USER, roleOf(values.as)]])
  return withBot(config, { grants, write: true, report: printBreakdown }, async (bot) => {
    const code = values.as === undefined ? await firstAdminCode(bot) : undefined
    const channel = terminal({
      input: process.stdin,
      output: process.stdout,
      user: USER,
      prompt: () => promptOf(bot),
      greeting: greetingOf(bot, code),
    })
    if (!process.stdin.isTTY) process.stdout.write(`${greetingOf(bot, code)}\n`)
    // What was said is answered before the talk ends, whoever ends it.
    process.once('SIGTERM', () => void channel.stop())
    await channel.start(bot.hub.listen)
    const reminders = startReminders(bot, [channel], (detail) => {
      printBreakdown({ what: 'failure', detail })
    })
    await channel.left
    await reminders.stop()
    await channel.stop()
    return 0
  })
}

async function promptOf(bot: Bot): Promise<string> {
  const { role } = await bot.identify(`terminal:${USER}`)
  return `${bot.office.shortName}/${ROLE_NAMES[role]}> `
}

function greetingOf({ office }: Bot, code: string | undefined): string {
  const hello = `您好,我是${office.shortName}政务公开助手。直接提问即可,例如“2018年公开了多少条信息”;发「帮助」看能做什么,Ctrl-D 退出。`
  return code === undefined ? hello : `${hello}\n${adminCodeNotice(code)}`
}
