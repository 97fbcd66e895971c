import { z } from 'zod'
import { epochOf } from '../domain/time/instant.ts'
import type { Conversations } from '../ports/conversations.ts'
import type { Miss, Misses } from '../ports/misses.ts'
import { instant, number, shape, text } from './schema-parts.ts'
import type { Kept } from './store.ts'

/** What is kept together; so many of them, with so many misses each, bound the whole to some five thousand. */
export type Shelf = readonly Miss[]

const SHELVES = 64
const SHELF_LENGTH = 80
/** Characters of a message that are kept: what was meant stands at its start. */
const LONGEST = 200

const shelf = z
  .array(shape<Miss>({ at: instant, channel: text, text, nearest: text.optional(), count: number }))
  .readonly()

export function readShelf(kept: unknown): Kept<Shelf> {
  const { success, data } = shelf.safeParse(kept)
  return { whole: success, state: data }
}

/** Misses in a store that erases as conversations do; when it is full, the oldest make room. */
export function missesIn(kept: Conversations<Shelf>): Misses {
  let last: Promise<void> = Promise.resolve()

  async function note(miss: Omit<Miss, 'count'>): Promise<void> {
    const text = Array.from(miss.text.trim()).slice(0, LONGEST).join('')
    const key = shelfOf(text)
    const shelf = (await kept.load(key)) ?? []
    const before = shelf.find((one) => one.text === text && one.channel === miss.channel)
    const others = shelf.filter((one) => one !== before)
    const after = { ...miss, text, count: (before?.count ?? 0) + 1 }
    await kept.save(key, [...others, after].slice(-SHELF_LENGTH))
  }

  return {
    note(miss) {
      const noted = last.then(() => note(miss))
      last = noted.catch(() => undefined)
      return noted
    },
    async all() {
      const shelves = await Promise.all(
        Array.from({ length: SHELVES }, (_, i) => kept.load(String(i))),
      )
      return shelves
        .flatMap((shelf) => shelf ?? [])
        .toSorted((one, other) => epochOf(one.at) - epochOf(other.at))
    },
  }
}

/** Spread evenly enough; the same text always lies on the same shelf. */
function shelfOf(text: string): string {
  let sum = 0
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003
  return String(sum % SHELVES)
}
