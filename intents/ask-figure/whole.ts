import type { Asked } from '../../src/dialogue/figures/question.ts'
import type { Desk, Meaning } from '../../src/dialogue/skill.ts'
import { wholeOf } from '../../src/domain/figures/wholes.ts'

const TOTAL = /总数|总量|总共|一共|合计|共计|总计|拢共|全部|\btotal\b|\bin all\b|altogether/iu

/** 「那受理总数呢」 after 「网络申请几件」: the whole that what was asked last is a part of. */
export function wholeAsked(meaning: Meaning, { context, indicators }: Desk): Asked | undefined {
  const { question } = context
  if (question === undefined || !asksOnlyTheTotal(meaning)) return undefined
  const [part, ...others] = question.topics
  const whole = others.length > 0 ? undefined : wholeOf(part?.indicator, indicators)
  if (whole === undefined) return undefined
  return {
    topics: [{ indicator: whole.id, label: whole.label, match: 1, coverage: 1 }],
    clear: true,
    periods: question.period === undefined ? [] : [question.period],
    scopes: [question.scope ?? 'year'],
  }
}

function asksOnlyTheTotal({ copy, topics, unexplained, offices }: Meaning): boolean {
  return topics.length + unexplained.length + offices.length === 0 && TOTAL.test(copy)
}
