import { sourceLines } from '../../src/dialogue/present/figures.ts'
import { passageDraft } from '../../src/dialogue/present/passage.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'ask-source',

  respond(_, { context }) {
    const { figures, sources } = context
    if (figures.length > 0)
      return { says: { text: sourceLines(figures), outcome: 'answered', figures } }
    if (sources.length > 0) return { says: passageDraft(sources) }
    return {
      says: {
        text: '还没有回答过带出处的内容。请先问一个问题,例如“公开了多少条信息”,再问出处。',
        outcome: 'clarify',
      },
    }
  },
})
