import type { Meaning } from '../../src/dialogue/skill.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { type Before, POINTS } from './before.ts'

/** 「这三类一共公开几条」 names what all of them are of. */
const ALL = 'disclosed.items'

const COUNT = '(?<count>[两二三四3]|俩|仨)个?'
const KIND =
  '(?:大?类别?|项|种|样|块|个(?:类别?|数字?|信箱)?|者)(?!月|季|年|周|星期|小时|工作日|街道|人|部门|单位|区)'
const FORE = '(?:上面|上述|上列|前述|前面|以上|刚才|刚刚|方才)'

/** 这三类, 上面那两项, 刚才问的三个, 后两类; 三类合计 where nothing else is said. */
const POINTED = [
  `(?:这|那|${FORE})(?:的|里|几次|问|说|查|提|报|到|过|讲|这|那)*${COUNT}${KIND}`,
  `(?<!最)(?:后面?|最后)(?:的|那|这)?${COUNT}${KIND}`,
  `^(?:那|那么|好|请问)?[,\\s]?${COUNT}${KIND}(?:的|信息|公开)*(?=合计|一共|总共|共|总计|加|相加|合起来|放一起|之和)`,
  '\\b(?:these|those|all|last) (?<english>two|three|four)\\b',
].map((each) => new RegExp(each, 'u'))

const COUNTS: Readonly<Record<string, number>> = {
  ...{ 两: 2, 二: 2, 俩: 2, 三: 3, 仨: 3, 3: 3, 四: 4 },
  ...{ two: 2, three: 3, four: 4 },
}

/** How many of those that were asked for before a message points back to. */
export function pointedTo({ copy, topics, unexplained }: Meaning): number | undefined {
  const namesElse = topics.some((topic) => topic.match === 1 && topic.indicator !== ALL)
  if (namesElse || !unexplained.every(({ text }) => POINTS.test(text))) return undefined
  const said = POINTED.map((each) => each.exec(copy)?.groups).find((groups) => groups !== undefined)
  return COUNTS[said?.['count'] ?? said?.['english'] ?? '']
}

/** What was asked for one by one, or at once, as the first asked first; `undefined` where it was not so many. */
export function lastTold(count: number, before: Before): readonly Figure[] | undefined {
  const [last] = before
  const together = unique(last?.figures ?? [])
  if (together.length === count) return together
  const single = unique(before.flatMap((one) => (isTold(one) ? one.figures : [])))
  return single.length < count ? undefined : single.slice(0, count).reverse()
}

/** A question for one figure, or for what comes first; what was computed of figures is no further one. */
function isTold({ figures, operations = [] }: Before[number]): boolean {
  return figures.length === 1 && operations.every((one) => RANKS.test(one)) && !isSum(figures)
}

const RANKS = /^(?:largest|smallest|place|first|last|which)\b/u

function isSum([figure]: readonly Figure[]): boolean {
  return figure?.source.basis === 'derived'
}

function unique(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((one, i) => figures.findIndex((other) => isSame(one, other)) === i)
}

function isSame(one: Figure, other: Figure): boolean {
  return one.label === other.label && one.year === other.year && one.scope === other.scope
}
