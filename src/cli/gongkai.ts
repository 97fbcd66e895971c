#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE } from '../facts/shipped.ts'
import { isDiskError } from '../stores/embedded/disk-error.ts'
import { COMMANDS } from './commands.ts'
import { WrongUsage } from './exit.ts'
import { helpText } from './help.ts'
import { print, watchStdout } from './output.ts'

/** Exit codes of the contract: 0 done, 1 refused or faults found, 2 wrong usage. The reason on stderr, one line. */
async function run([name = '', ...words]: readonly string[]): Promise<number> {
  if (HELP.has(name)) return help(words[0])
  if (name === '--version') return tell(`${version()}\n`)
  const command = COMMANDS.get(name)
  if (command === undefined) return unknown(name)
  if (asksForHelp(words)) return help(name)
  try {
    return await command.run(words)
  } catch (error) {
    return explain(error, command.usage)
  }
}

function help(about: string | undefined): Promise<number> | number {
  const text = helpText(about)
  return text === undefined ? unknown(about ?? '') : tell(text)
}

function unknown(name: string): number {
  const fault = name === '' ? '请写明命令' : `没有命令 ${name}`
  process.stderr.write(`${fault}。可用的命令:${[...COMMANDS.keys(), 'help'].join(' ')}\n`)
  return 2
}

const HELP: ReadonlySet<string> = new Set(['help', '--help', '-h'])

function asksForHelp(words: readonly string[]): boolean {
  const options = words.includes('--') ? words.slice(0, words.indexOf('--')) : words
  return options.includes('--help') || options.includes('-h')
}

async function tell(text: string): Promise<number> {
  await print(text)
  return 0
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  return version
}

function explain(error: unknown, usage: string): number {
  const why = oneLine(error instanceof Error ? error.message : '出现未知错误。')
  if (!(error instanceof WrongUsage)) {
    process.stderr.write(`${isDiskError(error) ? `读写文件出错:${why}` : why}\n`)
    return 1
  }
  process.stderr.write(why.includes('用法:') ? `${why}\n` : `${why}。用法:gongkai ${usage}\n`)
  return 2
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

watchStdout()
process.exitCode = await run(process.argv.slice(2))
