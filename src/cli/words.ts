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
  return { values, rest: positionals, config: data === undefined ? config : { ...config, data } }
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
    throw new WrongUsage(`参数有误:${error instanceof Error ? error.message : String(error)}`)
  }
}

function settings(): Config {
  try {
    return readConfig()
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error))
  }
}
