import { parseArgs, type ParseArgsConfig } from 'node:util'
import { type Config, readConfig } from '../config.ts'
import { Refused, WrongUsage } from './exit.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{
    options: T & { data: { type: 'string' } }
    allowPositionals: true
    strict: true
  }>
>

/** Reads a command's words; every command takes `--data`. */
export function wordsOf<T extends Options>(
  words: readonly string[],
  options: T,
): {
  readonly values: Parsed<T>['values']
  readonly rest: readonly string[]
  readonly config: Config
} {
  const { values, positionals } = parse(words, options)
  const { data } = values as { readonly data?: string }
  const config = settings()
  return { values, rest: positionals, config: { ...config, data: place(data ?? config.data) } }
}

/** @param data a folder; the addresses of a database are taken once there is a store for them */
function place(data: string): string {
  if (data === '') throw new WrongUsage('--data 须写明数据文件夹')
  if (/^postgres(ql)?:/i.test(data))
    throw new WrongUsage('这个版本还不能把数据放在 PostgreSQL 里,请用 --data 写明数据文件夹')
  return data
}

function parse<T extends Options>(words: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({
      args: [...words],
      options: { ...options, data: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    throw new WrongUsage(fault(error))
  }
}

/** Node says it in English; the option stands first between quotes. */
function fault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const option = /'([^' ]+)[^']*'/.exec(message)?.[1] ?? message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有选项 ${option}`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `选项 ${option} 缺少值,或不该有值`
  return `参数有误:${message}`
}

function settings(): Config {
  try {
    return readConfig()
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error))
  }
}
