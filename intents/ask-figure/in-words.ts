import { passageSaying, passageExplaining } from '../../src/dialogue/present/passage.ts'
import type { Answer, Desk, Meaning } from '../../src/dialogue/skill.ts'
import { unanswerable } from './unclear.ts'

/** Who asked for a figure must have asked for this very passage. */
const BAR = { explains: 0.6, says: 8 }

/** What no figure answers may still be told in the report's words. */
export async function inWords(meaning: Meaning, desk: Desk): Promise<Answer> {
  const found = await passageExplaining(meaning, desk, BAR)
  if (found.length === 0) return { says: unanswerable(meaning, desk.office) }
  return { says: passageSaying(found), remember: { sources: found, figures: [] } }
}
