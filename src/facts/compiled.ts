import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The value of a YAML text. */
export type ValueOf = (text: string) => unknown

/**
 * Takes what was compiled at build where the text is still the same, and parses it otherwise: parsing all the
 * facts would cost every start half a second.
 *
 * @param file where the build wrote it; without one everything is parsed
 */
export function compiledValues(file: string): ValueOf {
  let known: Map<string, unknown> | undefined
  return (text) => {
    known ??= compiledIn(file)
    const key = digestOf(text)
    if (!known.has(key)) known.set(key, parse(text))
    return known.get(key)
  }
}

/** What the build writes. @param texts of YAML files */
export function compile(texts: readonly string[]): string {
  return JSON.stringify(texts.map((text): [string, unknown] => [digestOf(text), parse(text)]))
}

/** A file that is missing or damaged holds nothing. */
function compiledIn(file: string): Map<string, unknown> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, unknown][])
  } catch {
    return new Map()
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
