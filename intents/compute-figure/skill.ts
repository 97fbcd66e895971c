import { knownTo } from '../../src/dialogue/known.ts'
import { askedBy } from '../../src/dialogue/question.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'
import { unknown } from '../../src/dialogue/unknown.ts'
import { compute } from './compute.ts'
import { computedDraft } from './draft.ts'
import { operandsOf } from './operands.ts'

export default defineSkill({
  intent: 'compute-figure',

  async respond(meaning, desk) {
    const known = await knownTo(desk)
    const asked = askedBy(meaning, desk.context)
    const operands = operandsOf(meaning, { asked, known })
    const computed = operands && compute(meaning.operations, operands)
    if (computed === undefined) return { says: unknown(meaning, desk) }
    const says = computedDraft(computed)
    return {
      says,
      remember: {
        figures: says.figures ?? [],
        sources: [],
        question: {
          intent: 'compute-figure',
          topics: asked?.topics ?? [],
          period: asked?.periods[0],
          scope: asked?.scopes[0],
          text: meaning.text,
        },
      },
    }
  },
})
