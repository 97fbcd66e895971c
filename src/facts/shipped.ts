import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { compiledValues } from './compiled.ts'

/** The folder of the installed package: the sources' own, or the one that `dist/` stands in. */
export const PACKAGE = packageFolder(dirname(fileURLToPath(import.meta.url)))

/** The YAML files as the build compiled them. */
export const COMPILED = join(PACKAGE, 'dist', 'facts.json')

/** The value of a YAML text, quickly where it is shipped. */
export const valueOf = compiledValues(COMPILED)

/** @param name below `data/` */
export function shipped(name: string): string {
  return join(PACKAGE, 'data', name)
}

/** The texts of the reports that are shipped. */
export function shippedTexts(): readonly string[] {
  return readdirSync(shipped('reports'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(shipped(join('reports', name)), 'utf8'))
}

/** Reads a YAML file of facts. Throws with the file's name and the place when it is not as it must be. */
export function readFacts<T>(file: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(valueOf(readFileSync(file, 'utf8')))
  if (read.success) return read.data
  const [first] = read.error.issues
  const place = first?.path.join('.') ?? ''
  throw new Error(`${file}: ${place}: ${first?.message ?? 'unreadable'}; mend the file`, {
    cause: read.error,
  })
}

function packageFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from
  const above = dirname(from)
  if (above === from) throw new Error('no package.json above the program: install it whole')
  return packageFolder(above)
}
