import { asksWhenDue } from '../../src/dialogue/duties/asks-when-due.ts'
import { explainDue } from '../../src/dialogue/duties/explain-due.ts'
import { allowed } from '../../src/dialogue/permission.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'explain-deadline',

  claims: async (meaning, desk) =>
    allowed(desk, 'read-register').allowed && (await asksWhenDue(meaning, desk)),

  respond: explainDue,
})
