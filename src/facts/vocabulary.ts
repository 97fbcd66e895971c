import { z } from 'zod'
import type { Term } from '../domain/register/vocabulary.ts'
import { readFacts, shipped } from './shipped.ts'

const term = z.strictObject({
  name: z.string().min(1),
  says: z.array(z.string().min(1)),
  not: z.array(z.string().min(1)).optional(),
})

/** The closed lists of the register and how people say their values. */
export function loadVocabulary(): {
  readonly categories: readonly Term[]
  readonly channels: readonly Term[]
} {
  return {
    categories: readFacts(shipped('categories.yaml'), z.array(term)),
    channels: readFacts(shipped('channels.yaml'), z.array(term)),
  }
}
