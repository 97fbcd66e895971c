import { figureLine, sourceLines } from '../../src/dialogue/present/figures.ts'
import { type Answer, defineSkill, type Meaning } from '../../src/dialogue/skill.ts'
import type { Question } from '../../src/dialogue/context.ts'
import { knownTo } from '../../src/dialogue/figures/known.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import { lookUp } from '../../src/domain/figures/lookups/lookup.ts'

const FIRST = /第一|最开始|最早|最先|first/iu

export default defineSkill({
  intent: 'go-back',

  async respond(meaning, desk) {
    const { context } = desk
    const questions = context.question === undefined ? [] : [...context.earlier, context.question]
    const before = meant(meaning, questions)
    if (before === undefined) return nothing()
    const question = asksAnew(meaning) ? anew(before, meaning, await knownTo(desk)) : before
    const { figures } = question
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

/** 「回到第一个问题,它的累计是多少」 */
function asksAnew({ periods, scopes }: Meaning): boolean {
  return periods.length > 0 || scopes.length > 0
}

function anew(question: Question, { periods, scopes }: Meaning, known: Known): Question {
  const period = periods[0]?.value ?? question.period
  const scope = scopes.at(-1)?.value ?? (periods.length > 0 ? 'year' : question.scope) ?? 'year'
  const figures = question.topics.flatMap((subject) => {
    const found = lookUp({ subject, period, scope }, known)
    return found.kind === 'found' ? found.figures : []
  })
  return { ...question, period, scope, figures }
}

/** The one that is named, the first, the one that is counted, or the one before the last. */
function meant(
  { ordinal, copy, topics }: Meaning,
  questions: readonly Question[],
): Question | undefined {
  const labels = new Set(topics.map(({ label }) => label))
  const about = questions.findLast((each) => each.topics.some(({ label }) => labels.has(label)))
  if (about !== undefined) return about
  if (FIRST.test(copy)) return questions[0]
  if (ordinal !== undefined) return questions[ordinal.value - 1]
  return /上一个|之前|前面/u.test(copy) ? questions.at(-2) : questions.at(-1)
}

function nothing(): Answer {
  return {
    says: { text: '还没有可以回到的问题。请直接问,例如“公开了多少条信息”。', outcome: 'clarify' },
  }
}
