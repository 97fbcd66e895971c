import { passageSaying, passageExplaining } from '../../src/dialogue/present/passage.ts'
import { defineSkill, type Meaning } from '../../src/dialogue/skill.ts'
import { unknown } from '../../src/dialogue/turn/unknown.ts'

/** Below this the message is so unlike anything of ours that no passage is looked for. */
const PERHAPS_OURS = 0.25
const BAR = { explains: 0.5, says: 7 }

export default defineSkill({
  intent: 'out-of-scope',

  async respond(meaning, desk) {
    const found = mayBeOurs(meaning) ? await passageExplaining(meaning, desk, BAR) : []
    if (found.length === 0) return { says: unknown(meaning, desk) }
    return { says: passageSaying(found), remember: { sources: found, figures: [] } }
  },
})

/** How sure it is that the message is nobody's business is what its confidence says. */
function mayBeOurs({ confidence, language }: Meaning): boolean {
  return language === 'zh' && 1 - confidence >= PERHAPS_OURS
}
