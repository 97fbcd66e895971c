import type { Meaning } from '../../ports/understanding.ts'
import type { Context, Question } from '../context.ts'

/** Below this a message of few words may still be a question of its own. */
const CLEAR = 0.999

/**
 * The intent of the question that a message goes on with: 「那历年累计呢」「省长的呢」「换成2018年」 name a period,
 * a scope, a channel or a subject, and nothing else. `undefined` when the message stands alone.
 */
export function continuing(meaning: Meaning, { question }: Context): string | undefined {
  if (question === undefined) return undefined
  if (spreadsAnew(meaning, question)) return question.intent
  if (saysMore(meaning) || !namesAPart(meaning) || !isElliptic(meaning)) return undefined
  if (meaning.operations.length > 0) return COMPUTE
  return asksForCount(meaning, question) ? COUNT : question.intent
}

/** 「占总数多少」 after a count asks for what is computed of it. */
const COMPUTE = 'compute-figure'
/** 「那救济类有几条」 after a share asks for the count, 「那救济类呢」 for the share. */
const COUNT = 'ask-figure'
const COUNTS = /多少|几|how many/iu

/** Whether a number is asked for in so many words. */
export function asksHowMany({ plain }: Pick<Meaning, 'plain'>): boolean {
  return COUNTS.test(plain)
}
/** A chart is of years: 「历年累计呢」 after one asks for the number. */
const CHART = 'draw-chart'

function asksForCount({ plain, scopes }: Meaning, { intent, operations = [] }: Question): boolean {
  if (intent === CHART) return scopes.length > 0 || asksHowMany({ plain })
  return intent === COMPUTE && (asksHowMany({ plain }) || operations.length === 0)
}

/** What is to be computed: what the message says, or what the question did that it goes on with. */
export function operationsMeant(meaning: Meaning, context: Context): readonly string[] {
  if (meaning.operations.length > 0) return meaning.operations
  const goesOn = continuing(meaning, context) === COMPUTE
  return goesOn ? (context.question?.operations ?? []) : []
}

function saysMore({ unexplained, head, titles }: Meaning): boolean {
  return unexplained.length > 0 || head !== undefined || titles.length > 0
}

function namesAPart(meaning: Meaning): boolean {
  return (
    meaning.periods.length > 0 ||
    meaning.scopes.length > 0 ||
    meaning.operations.length > 0 ||
    meaning.topics.some((topic) => topic.coverage >= CLEAR)
  )
}

/** 「那每季度呢」 after an average by month. */
function spreadsAnew(meaning: Meaning, { operations = [] }: Question): boolean {
  const averaged = operations.some((one) => one.startsWith('average'))
  return (
    averaged && SPREAD.test(meaning.plain) && meaning.topics.length === 0 && isElliptic(meaning)
  )
}

const SPREAD = /^(?:那|那么)?(?:每|按|一)个?(?:月|季度?|天|日|类|种)(?:份|平均)?|\b(?:per|each)\b/u

const ELLIPTIC =
  /^(?:那|那么|还有|其中|里面|这里面|当中|和|跟|与|同|加上?|再加上?|减去?|除以|换成|换(?!一?个?(?:话题|问题|事))|改成|再看|再查|不是|不对|不,|我说的是|我问的是|占(?=[^最哪]*$)|(?:and|or|then|also|same(?: question| thing)? for|what about|what of|how about)\b)|[呢咧嘞哩捏喃呐咩勒][??。!~\s]*$/iu
const SHORT = 8
/** The same in English words. */
const FEW_WORDS = 5
/** 「当面的」「诉讼也是零吗」 ask for the same of something else; 「当面的几件」 asks anew. */
const LIKEWISE = /^(?!.*(?:多少|几)).*(?:的|也.{0,5}吗)[??。!\s]*$/u
/** 「累计也是零吗,报个数」 asks nothing more by it. */
const JUST_THE_NUMBER =
  /[,,;;。??\s]+(?:请|麻烦|劳烦|烦请)?(?:您|你)?(?:再|也)?(?:报|给|说|告诉我|来|要)(?:我|一?下|出)?(?:一?个)?(?:准|具体|确切)?(?:数字?|数目)(?:吧|呗|行吗|可以吗)?[。!!??\s]*$/u
/** 「安全生产食品药品那个」「救济那一块」: long as the name may be, it asks nothing of its own. */
const THAT_ONE =
  /^(?!.*(?:多少|几|哪|谁|什么|怎|啥|何|吗)).{2,24}[那这]一?(?:个|类|块|项|种|些|部分|行|栏|格|方面|边)的?[??。!~\s]*$/u

/** 「最后问下,累计一共多少条」 names no subject: that of the question before. */
function asksOfTheSame({ plain, intent, topics }: Meaning): boolean {
  return topics.length === 0 && asksHowMany({ plain }) && [COUNT, COMPUTE].includes(intent)
}

function isElliptic(meaning: Meaning): boolean {
  const { plain, topics, corrects, language } = meaning
  const said = plain.replace(JUST_THE_NUMBER, '').trim()
  if (corrects || ELLIPTIC.test(said)) return true
  if (THAT_ONE.test(said) || asksOfTheSame(meaning)) return true
  const long = language === 'en' ? said.split(/\s+/).length > FEW_WORDS : said.length > SHORT
  if (long) return false
  return LIKEWISE.test(said) || !topics.some((topic) => topic.match === 1)
}
