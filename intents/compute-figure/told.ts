import type { Meaning } from '../../src/dialogue/skill.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import type { Indicator } from '../../src/domain/figures/indicator.ts'
import { areSideBySide } from '../../src/domain/figures/wholes.ts'
import { type QuestionsBefore, POINTS } from './before.ts'
import { eachOnce } from './each-once.ts'

/** 「这三类一共公开几条」 names what all of them are of. */
const ALL = 'disclosed.items'

const COUNT = '(?<count>[两二三四3])个?'
const KIND =
  '(?:大?类别?|项|种|样|块|个(?:类别?|数字?|信箱)?|者)(?!月|季|年|周|星期|小时|工作日|街道|人|部门|单位|区)'
const FORE = '(?:上面|上述|上列|前述|前面|以上|刚才|刚刚|方才)'

/** 这三类, 上面那两项, 刚才问的三个, 后两类; 三类合计 where nothing else is said. */
const POINTED = [
  `(?:这|那|${FORE})(?:的|里|几次|问|说|查|提|报|到|过|讲|这|那)*${COUNT}${KIND}`,
  `(?<!最)(?:后面?|最后)(?:的|那|这)?${COUNT}${KIND}`,
  `^(?:那|那么|好|请问)?[,\\s]?${COUNT}${KIND}(?:的|信息|公开)*(?=合计|一共|总共|共|总计|加|相加|合起来|放一起|之和)`,
  `(?:这|那|它们|他们|${FORE})(?<pair>俩|仨)`,
  '\\b(?:these|those|all|last) (?<english>two|three|four)\\b',
].map((each) => new RegExp(each, 'u'))

const COUNTS: Readonly<Record<string, number>> = {
  ...{ 两: 2, 二: 2, 俩: 2, 三: 3, 仨: 3, 3: 3, 四: 4 },
  ...{ two: 2, three: 3, four: 4 },
}

/** How many of those that were asked for before a message points back to. */
export function pointedTo(meaning: Meaning): number | undefined {
  if (namesElse(meaning)) return undefined
  const said = POINTED.map((each) => each.exec(meaning.copy)?.groups).find(isSaid) ?? {}
  return COUNTS[Object.values(said).find(isSaid) ?? '']
}

function isSaid<T>(one: T | undefined): one is T {
  return one !== undefined
}

function namesElse({ topics, unexplained }: Meaning): boolean {
  const named = topics.some((topic) => topic.match === 1 && topic.indicator !== ALL)
  return named || !unexplained.every(({ text }) => POINTS.test(text))
}

/** What was asked for one by one, or at once, as the first asked first; `undefined` where it was not so many. */
export function lastTold(count: number, before: QuestionsBefore): readonly Figure[] | undefined {
  const [last] = before
  const together = eachOnce(last?.figures ?? [])
  if (together.length === count) return together
  const single = eachOnce(before.flatMap(toldBy))
  return single.length < count ? undefined : single.slice(0, count).reverse()
}

/** 「以上合计」「全部加起来」 after three or more that are parts of the same. */
export function siblingsTold(
  meaning: Meaning,
  before: QuestionsBefore,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Figure[] | undefined {
  if (!putsAllTogether(meaning)) return undefined
  const each = before.map((one) => (isPlain(one) ? eachOnce(one.figures) : []))
  const [first] = each[0] ?? []
  if (first === undefined) return undefined
  const isOther = (figures: readonly Figure[]): boolean =>
    !isBeside(figures, first) || !areSideBySide(idsOf([first, ...figures]), indicators.values())
  const other = each.findIndex(isOther)
  const told = eachOnce(each.slice(0, other < 0 ? each.length : other).flat())
  return told.length < SEVERAL ? undefined : told.toReversed()
}

/** Two are put together whatever they are. */
const SEVERAL = 3

function putsAllTogether(meaning: Meaning): boolean {
  const { topics, periods, scopes, unexplained, offices, operations } = meaning
  const namesNone = [topics, periods, scopes, unexplained, offices].flat().length === 0
  const adds = operations.join() === 'sum' || pointsToAll(meaning)
  return namesNone && (adds || asksOnlyTheSum(meaning))
}

/** 「合计呢」 */
function asksOnlyTheSum({ copy, operations }: Meaning): boolean {
  return operations.length === 0 && ONLY_THE_SUM.test(copy)
}

const ONLY_THE_SUM =
  /^(?:那么?|好的?|这样|请问)?[,\s]?(?:一共|总共|合计|总计|共计|拢共|in total|altogether)(?:起来)?(?:呢|呀|啊|是|有|多少|几|[条件份])*[?。]?$/u

/** 「以上合计」, 「这几类一共多少」 */
export function pointsToAll({ copy, topics }: Meaning): boolean {
  return topics.length === 0 && UP_TO_HERE.test(copy)
}

const UP_TO_HERE =
  /(?:以上|上述|上面|前面|这些|那些|这几[类项个种]|那几[类项个种])[^,.;?!。]{0,6}(?:合计|一共|总共|共|总计)/u

function isBeside(figures: readonly Figure[], { year, scope }: Figure): boolean {
  return figures.length === 1 && figures.every((one) => one.year === year && one.scope === scope)
}

function idsOf(figures: readonly Figure[]): readonly Figure['indicator'][] {
  return figures.map(({ indicator }) => indicator)
}

/** A question for one figure, or for what comes first; of a share, what it is the share of. */
function toldBy(question: QuestionsBefore[number]): readonly Figure[] {
  const [figure, ...others] = question.figures
  if (figure === undefined || others.length > 0) return []
  const { source } = figure
  if (source.basis === 'derived') return figure.unit === '%' ? source.from.slice(0, 1) : []
  return isPlain(question) ? [figure] : []
}

function isPlain({ operations = [] }: QuestionsBefore[number]): boolean {
  return operations.every((one) => RANKS.test(one))
}

const RANKS = /^(?:largest|smallest|place|first|last|which)\b/u
