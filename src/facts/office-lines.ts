import { LineCounter, parseDocument, YAMLParseError } from 'yaml'
import { fail, ok, type Result } from '../domain/result.ts'
import { valueOf } from './shipped.ts'

/** Where a text written by hand is wrong, and how. */
export interface Slip {
  /** 1 for the first. */
  readonly line: number
  readonly what: string
}

/** The value of a YAML text that somebody wrote by hand. */
export function valueIn(text: string): Result<unknown, Slip> {
  try {
    return ok(valueOf(text))
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    return fail({ line: error.linePos?.[0].line ?? 1, what: WHAT[error.code] ?? ILL_FORMED })
  }
}

/** The line of a field; of its nearest parent where it is missing. */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    const range: unknown = typeof node === 'object' && node !== null && Reflect.get(node, 'range')
    if (Array.isArray(range)) return lines.linePos(Number(range[0])).line
  }
  return 1
}

const ILL_FORMED = '不是有效的 YAML(常见的是缩进没有对齐、冒号后面少了空格、引号或括号没有成对)'

const WHAT: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一项写了两遍',
  TAB_AS_INDENT: '缩进用了制表符,请换成空格',
  MISSING_CHAR: '少了一个符号(常见的是引号或括号没有成对)',
  BAD_ALIAS: '以 * 或 & 开头的内容要加引号',
}
