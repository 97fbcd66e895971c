import { z } from 'zod'
import { readFacts, shipped } from './shipped.ts'

/** Lists of words: who says one of those behind means the first, in the reports' own words. */
export function loadParaphrases(
  file: string = shipped('paraphrases.yaml'),
): readonly (readonly string[])[] {
  return readFacts(file, z.array(z.array(z.string().min(1)).min(2)))
}
