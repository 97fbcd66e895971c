import { figureLine, sourceLines } from '../../src/dialogue/present/figures.ts'
import { type Answer, defineSkill, type Meaning } from '../../src/dialogue/skill.ts'
import type { Question } from '../../src/dialogue/context.ts'

const FIRST = /第一|最开始|最早|最先|first/iu

export default defineSkill({
  intent: 'go-back',

  respond(meaning, { context }) {
    const questions = context.question === undefined ? [] : [...context.earlier, context.question]
    const question = meant(meaning, questions)
    if (question === undefined) return nothing()
    const figures = question.figures
    if (figures.length === 0) return nothing()
    return {
      says: {
        text: [...figures.map((figure) => `${figureLine(figure)}。`), sourceLines(figures)].join(
          '\n',
        ),
        outcome: 'answered',
        figures,
      },
      remember: { question, figures, sources: [] },
    }
  },
})

/** The first, the one that is counted, or the one before the last. */
function meant({ ordinal, copy }: Meaning, questions: readonly Question[]): Question | undefined {
  if (FIRST.test(copy)) return questions[0]
  if (ordinal !== undefined) return questions[ordinal.value - 1]
  return /上一个|之前|前面/u.test(copy) ? questions.at(-2) : questions.at(-1)
}

function nothing(): Answer {
  return {
    says: { text: '还没有可以回到的问题。请直接问,例如“公开了多少条信息”。', outcome: 'clarify' },
  }
}
