import { z } from 'zod'
import { readFacts, shipped } from './shipped.ts'

/** Lists of words that stand for each other, the reports' own word first. */
export function loadParaphrases(
  file: string = shipped('paraphrases.yaml'),
): readonly (readonly string[])[] {
  return readFacts(file, z.array(z.array(z.string().min(1)).min(2)))
}
