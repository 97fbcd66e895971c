import { passageSaying, passageFor } from '../../src/dialogue/present/passage.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'
import { unknown } from '../../src/dialogue/turn/unknown.ts'

export default defineSkill({
  intent: 'ask-passage',

  async respond(meaning, desk) {
    const found = await passageFor(meaning, desk)
    if (found.length === 0) return { says: unknown(meaning, desk) }
    return { says: passageSaying(found), remember: { sources: found, figures: [] } }
  },
})
