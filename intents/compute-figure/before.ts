import type { Question } from '../../src/dialogue/context.ts'
import type { Meaning, Topic } from '../../src/dialogue/skill.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'

/** What the last questions were about and came to, the latest first. */
export type Before = readonly Pick<Question, 'topics' | 'figures'>[]

/** What the message leaves to the question before it. */
export function namedBefore(
  meaning: Meaning,
  [last]: Before,
): readonly (readonly Topic[])[] | undefined {
  return last !== undefined && joinsOn(meaning) ? [last.topics, ...meaning.subjects] : undefined
}

/** 「和市长信箱加起来」「比省长信箱多几件」「占公开总数多少」: the other operand is what was asked before. */
const JOINS =
  /^\s*(?:那|再|这个|它|两个|它们?)*(?:和|跟|与|同|加|比|减|除以|占|and\b|plus\b|minus\b|than\b)/iu

function joinsOn({ text, subjects, operations }: Meaning): boolean {
  const ofTwo = ['sum', 'difference', 'ratio', 'share'].some((each) => operations.includes(each))
  return ofTwo && subjects.length === 1 && JOINS.test(text)
}

/** 「两个加起来呢」「前一个占后一个多少」: the two figures that the questions before came to. */
export function bothBefore(
  meaning: Meaning,
  [last, second]: Before,
): readonly (readonly Figure[])[] | undefined {
  if (last === undefined || second === undefined || !meansBoth(meaning)) return undefined
  return [second.figures, last.figures]
}

function meansBoth({ copy, topics }: Meaning): boolean {
  return topics.length === 0 && BOTH.test(copy)
}

const BOTH =
  /[两这]两?[个者项类样种]|二者|俩|前(?:面)?[一者]?个?.{0,4}后(?:面)?[一者]?个?|\bboth\b|the two/u
