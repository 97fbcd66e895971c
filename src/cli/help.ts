import { COMMANDS } from './commands.ts'

/** What the program, or one command of it, can do; `undefined` where there is no such command. */
export function helpText(name?: string): string | undefined {
  const command = name === undefined ? undefined : COMMANDS.get(name)
  if (command !== undefined)
    return `${command.does}\n用法:gongkai ${command.usage} [--data 文件夹]\n`
  if (name !== undefined) return undefined
  const lines = [...COMMANDS.values()].map(({ usage, does }) => `  ${usage}\n      ${does}\n`)
  return `用法:gongkai 命令 [选项]\n\n${lines.join('')}${COMMON}`
}

const COMMON = `
每个命令都可加 --data 文件夹(或设环境变量 GONGKAI_DATA,默认 var/)。
gongkai help 命令 看一个命令的用法;gongkai --version 看版本。
退出码:0 完成;1 被拒绝、失败或核验发现问题;2 用法有误。
`
