import { createHash } from 'node:crypto'
import type { Entry } from '../domain/register/entry.ts'

/** The end of the chain so far: where the next entry is tied on. */
export interface ChainHead {
  /** 0 before the first entry. */
  readonly seq: number
  readonly hash: string
}

export const GENESIS: ChainHead = { seq: 0, hash: '0'.repeat(64) }

/** An entry beside the very text that its hash was taken over. */
export interface Sealed {
  readonly entry: Entry
  /** The canonical JSON of the entry without its hash. */
  readonly text: string
}

/** Hex SHA-256 over the previous hash and the canonical JSON of an entry without its own. */
export function hashAfter(previous: string, text: string): string {
  return createHash('sha256').update(previous).update(text).digest('hex')
}

/** JSON without blanks, the keys of every object in code-unit order: equal values give equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(byKey))
      : part,
  )
}

/** The value as it will be read back: without `undefined`, and nobody else's to change. */
export function plain<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T)
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1
}
