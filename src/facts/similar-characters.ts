import { z } from 'zod'
import { readFacts, shipped } from './shipped.ts'

/** Sets of characters that are taken for each other by eye, each set in one string. */
export function loadSimilarCharacters(
  file: string = shipped('similar-characters.yaml'),
): readonly string[] {
  return readFacts(file, z.array(z.string().min(2)))
}
