import { z } from 'zod'
import type { Indicator, IndicatorId } from '../domain/figures/indicator.ts'
import { readFacts, shipped } from './shipped.ts'

const parts = z.strictObject({
  relation: z.enum(['sum', 'overlap']),
  by: z.string(),
  of: z.array(z.string()).min(1),
})

const counts = z.strictObject({
  kind: z.enum(['item', 'application', 'case', 'hotline', 'count']),
  by: z.string(),
  where: z.record(z.string(), z.array(z.string())).optional(),
  of: z.enum(['received', 'closed']).optional(),
})

/** `[a, b|c]` is one way of asking, `[[a], [b]]` are two. */
const ways = z
  .union([z.array(z.string()), z.array(z.array(z.string()))])
  .transform((read): string[][] => (read.every((one) => typeof one === 'string') ? [read] : read))

const indicator = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  label: z.string().min(1),
  unit: z.string().optional(),
  about: ways,
  also: z.array(z.string()).default([]),
  printed: z.array(z.string()).default([]),
  denied: z.array(z.string()).optional(),
  parts: z.array(parts).default([]),
  outOf: z.string().optional(),
  allOf: z.strictObject({ of: z.string(), rate: z.string() }).optional(),
  left: z.string().optional(),
  people: z.boolean().default(false),
  counts: counts.optional(),
})

/** The catalogue, in the order of the file. */
export function loadIndicators(
  file: string = shipped('indicators.yaml'),
): ReadonlyMap<IndicatorId, Indicator> {
  const read: readonly Indicator[] = readFacts(file, z.array(indicator))
  const catalogue = new Map(read.map((one) => [one.id, one]))
  if (catalogue.size < read.length) throw new Error(`${file}: an id stands twice`)
  for (const one of read)
    for (const part of one.parts.flatMap((each) => each.of))
      if (!catalogue.has(part)) throw new Error(`${file}: ${one.id} has no part ${part}`)
  return catalogue
}
