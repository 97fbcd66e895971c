#!/usr/bin/env node
import { COMMANDS } from './commands.ts'
import { Refused, WrongUsage } from './exit.ts'

/** Exit codes of the contract: 0 done, 1 refused or faults found, 2 wrong usage. The reason on stderr, one line. */
async function run([name = 'help', ...words]: readonly string[]): Promise<number> {
  const command = COMMANDS.get(name)
  if (command === undefined) {
    process.stderr.write(`没有命令 ${name}。可用的命令:${[...COMMANDS.keys()].join(' ')}\n`)
    return 2
  }
  try {
    return await command.run(words)
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): number {
  if (error instanceof WrongUsage) {
    process.stderr.write(`${oneLine(error.message)}\n`)
    return 2
  }
  if (error instanceof Refused || error instanceof Error) {
    process.stderr.write(`${oneLine(error.message)}\n`)
    return 1
  }
  process.stderr.write('出现未知错误。\n')
  return 1
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

process.exitCode = await run(process.argv.slice(2))
