import type { Question } from '../../src/dialogue/context.ts'
import type { Meaning, Topic } from '../../src/dialogue/skill.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'

/** What the last questions were about and came to, the latest first. */
export type QuestionsBefore = readonly Pick<
  Question,
  'topics' | 'figures' | 'operations' | 'scope'
>[]

/** What the message leaves to the question before it. */
export function namedBefore(
  meaning: Meaning,
  [last]: QuestionsBefore,
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
  [last, second]: QuestionsBefore,
): readonly (readonly Figure[])[] | undefined {
  if (last === undefined || second === undefined || namesElse(meaning)) return undefined
  if (!meansBoth(meaning) && !putsTogether(meaning, last)) return undefined
  return [second.figures, last.figures]
}

function meansBoth({ copy, topics }: Meaning): boolean {
  return topics.length === 0 && (BOTH.test(copy) || WHICH.test(copy))
}

/** 「工资和奖金加起来多少」 is about neither of them; 前面那个 is. */
function namesElse({ unexplained }: Meaning): boolean {
  return unexplained.some(({ text }) => !POINTS.test(text))
}

/** 个 of 这两个 is no subject. */
export const POINTS = /^[前后上下头面一两二三四五俩仨个那这数字者项条件]+$/u

const OF_TWO: ReadonlySet<string> = new Set(['sum', 'difference', 'ratio'])

/** 「加起来」 or 「相差多少」 and nothing else, after two figures that were asked for one by one. */
function putsTogether(
  { topics, periods, scopes, operations }: Meaning,
  { figures, operations: before = [] }: QuestionsBefore[number],
): boolean {
  const namesNone = topics.length + periods.length + scopes.length === 0
  return namesNone && OF_TWO.has(operations.join()) && figures.length === 1 && before.length === 0
}

/** 「哪个多,多几条」, and not 「哪个最多」, which asks among all. */
const WHICH = /(?:哪一?[个边项样]|谁)[^,。;?最]{0,4}[多少高低大小]/u

const BOTH =
  /这?两[个者项类样种]|二者|俩|前(?:面)?[一者]?个?.{0,4}后(?:面)?[一者]?个?|\bboth\b|the two/u

/** 「占多少」「是几条」 after 「哪一类最多」: what came first. */
export function standingBefore(
  { subjects, operations }: Meaning,
  [last]: QuestionsBefore,
): readonly Figure[] | undefined {
  const ranked = last?.operations?.some((one) => RANKS.test(one)) ?? false
  const isOfOne = subjects.length === 0 && operations.join() === 'share'
  return ranked && isOfOne ? last?.figures : undefined
}

const RANKS = /^(?:largest|smallest|place|first|last|which)\b/u
