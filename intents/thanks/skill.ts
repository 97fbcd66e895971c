import { defineSkill } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'thanks',

  respond({ language }) {
    const text = language === 'en' ? 'You are welcome.' : '不客气,有需要请随时问。'
    return { says: { text, outcome: 'greeting' } }
  },
})
