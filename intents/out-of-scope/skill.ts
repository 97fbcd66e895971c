import { defineSkill } from '../../src/dialogue/skill.ts'
import { unknown } from '../../src/dialogue/unknown.ts'

export default defineSkill({
  intent: 'out-of-scope',

  respond(meaning, desk) {
    return { says: unknown(meaning, desk) }
  },
})
