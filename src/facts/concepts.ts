import { z } from 'zod'
import type { Concepts } from '../domain/figures/concept.ts'
import { readFacts, shipped } from './shipped.ts'

const word = z.union([z.string(), z.number()]).transform(String)

const file = z.strictObject({
  concepts: z.record(z.string(), z.array(word)),
  operations: z.record(z.string(), z.array(word)),
  connectives: z.array(word),
  negations: z.array(word),
  filler: z.array(z.array(word)),
})

export function loadConcepts(path: string = shipped('concepts.yaml')): Concepts {
  const read = readFacts(path, file)
  const { concepts, filler, ...words } = read
  return { ...words, forms: concepts, filler: filler.flat() }
}
