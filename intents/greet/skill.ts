import { defineSkill } from '../../src/dialogue/skill.ts'
import { EXAMPLES, greeting } from '../../src/dialogue/offers.ts'

export default defineSkill({
  intent: 'greet',

  respond({ language }, desk) {
    return { says: { text: greeting(desk, language), outcome: 'greeting', choices: EXAMPLES } }
  },
})
