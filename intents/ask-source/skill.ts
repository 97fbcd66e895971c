import type { Context } from '../../src/dialogue/context.ts'
import { sourceLines } from '../../src/dialogue/present/figures.ts'
import { passageSaying } from '../../src/dialogue/present/passage.ts'
import { defineSkill, type Meaning } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'ask-source',

  claims: (meaning, { context }) => asksForTheWords(meaning, context),

  respond(_, { context }) {
    const { figures, sources } = context
    if (figures.length > 0)
      return { says: { text: sourceLines(figures), outcome: 'answered', figures } }
    if (sources.length > 0) return { says: passageSaying(sources) }
    return {
      says: {
        text: '还没有回答过带出处的内容。请先问一个问题,例如“公开了多少条信息”,再问出处。',
        outcome: 'clarify',
      },
    }
  },
})

/** 「年报原话是什么」 after a figure asks for the sentence that it stands in. */
function asksForTheWords({ copy, topics, payload }: Meaning, { figures }: Context): boolean {
  return figures.length > 0 && topics.length === 0 && payload === undefined && WORDS.test(copy)
}

const WORDS =
  /^(?:那|那么|请|麻烦|给我?|把|看看?|这句|这个|这条|它|数)*(?:的|在)?(?:年报|年度报告|报告|原文)?(?:里面?|中|上)?(?:的|对应的)?(?:原话|原句|原文|原文字|原始表述|表述)(?:的|到底|究竟)?(?:是|怎么|怎样|如何|咋|给|贴|念|读|发|说|写|讲|表述|的|一下|看|我|出来|什么|啥|哪句|哪一句|呢|吗|吧)*[?。!\s]*$/u
