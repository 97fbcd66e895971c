import { z } from 'zod'
import type { Concepts } from '../domain/figures/concept.ts'
import { readFacts, shipped } from './shipped.ts'

const word = z.union([z.string(), z.number()]).transform(String)

const file = z.strictObject({
  concepts: z.record(z.string(), z.array(word)),
  operations: z.record(z.string(), z.array(word)).default({}),
  connectives: z.array(word).default([]),
  negations: z.array(word).default([]),
  filler: z.array(z.array(word)).default([]),
})

/** In Chinese, in English, as said in Taiwan, and what says nothing anywhere. */
const FILES = [
  'concepts.yaml',
  'concepts-english.yaml',
  'concepts-regional.yaml',
  'concepts-plain.yaml',
]

/** The vocabulary of all files together: a word may stand for what several of them say. */
export function loadConcepts(paths: readonly string[] = FILES.map(shipped)): Concepts {
  const read = paths.map((path) => readFacts(path, file))
  return {
    forms: joined(read.map(({ concepts }) => concepts)),
    operations: joined(read.map(({ operations }) => operations)),
    connectives: read.flatMap(({ connectives }) => connectives),
    negations: read.flatMap(({ negations }) => negations),
    filler: read.flatMap(({ filler }) => filler.flat()),
  }
}

type Forms = Concepts['forms']

function joined(lists: readonly Forms[]): Forms {
  const all: Record<string, readonly string[]> = {}
  for (const list of lists)
    for (const [name, words] of Object.entries(list)) all[name] = [...(all[name] ?? []), ...words]
  return all
}
