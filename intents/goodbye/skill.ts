import { defineSkill } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'goodbye',

  respond({ language }) {
    const text = language === 'en' ? 'Goodbye.' : '再见,有需要请随时来问。'
    return { says: { text, outcome: 'greeting' } }
  },
})
