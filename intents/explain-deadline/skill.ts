import { explainDue } from '../../src/dialogue/duties/explain-due.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'

export default defineSkill({ intent: 'explain-deadline', respond: explainDue })
