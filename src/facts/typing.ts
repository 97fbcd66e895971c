import { z } from 'zod'
import { readFacts, shipped } from './shipped.ts'

/** What people mean who type by sound. */
export interface Typing {
  /** The character that a syllable means which is typed alone. */
  readonly alone: Readonly<Record<string, string>>
  /** Words of asking and of time. */
  readonly time: readonly string[]
  /** What staff say of a record. */
  readonly records: readonly string[]
  /** Slips that pass for ordinary words, and what is meant by each. */
  readonly slips: Readonly<Record<string, string>>
}

const words = z.array(z.string().min(2))

export function loadTyping(file: string = shipped('typing.yaml')): Typing {
  return readFacts(
    file,
    z.strictObject({
      alone: z.record(z.string().regex(/^[a-z]+$/), z.string().length(1)),
      time: words,
      records: words,
      slips: z.record(z.string().length(2), z.string().length(2)),
    }),
  )
}
