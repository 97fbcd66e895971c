import type { Indicator } from '../domain/figures/indicator.ts'
import { asksWhether } from '../domain/language/claims.ts'
import { matchesOf } from './matches.ts'
import { operationsSaid } from './phrases/phrases.ts'
import type { Tagged } from './topics/tag.ts'

/** How a message asks for figures. */
export interface Asking {
  /** What is to be done with them: `share`, `sum`, `which:largest`. */
  readonly operations: readonly string[]
  /** 多少, 几: a number is asked for, and not one that concerns only who asks. */
  readonly counts: boolean
  /** 各, 分别: several figures are asked for, not what they come to. */
  readonly each: boolean
  /** 两类合计: what several figures come to, where several are named. */
  readonly totals: boolean
  /** 合计, 一共 without how many: so is what one figure comes to. */
  readonly total: boolean
  /** 「公开了500条,属实吗」: a number is stated, and whether it is so is asked. */
  readonly claims: boolean
  /** 几条, 多少人: a number of what is counted here. */
  readonly numbers: boolean
  /** 「通过哪个网站公开」: a name is asked for. */
  readonly names: boolean
}

const COUNTS = /多少|几|[什啥哪]么?个?数|how many/iu
/** 「我申请了几次」 */
const OF_ONESELF = /[我俺咱]|本人|\b(?:i|my|me)\b/u
const EACH = /各|分别|\beach\b|respectively/u
const TOTALS =
  /(?:[两二三四五六七八九几][个项类样种者家边]|俩|仨)[^,.;:?!。各]{0,12}?(?:合计|一共|总共|共计|总计|共有?|合起来|拢共|通共)|\bboth together\b/u
/** 「市长信箱和省长信箱一共多少」, where that is all that is asked. */
const TOTAL = /合计|一共|总共|共计|总计|拢共|通共|共(?=[有是几多收公受办])/u
/** A number of things. */
const STATED =
  /(?:\d|[一二两三四五六七八九十百千万])[多余来几]?(?:条|件|份|篇|则|宗|起|桩|封|%|成)|\d+ (?:items|documents|pieces|requests|applications|cases|messages|complaints|letters)|百分之[一二两三四五六七八九十百\d]/u
const HOW_MANY = /多少|几(?![类种项个])|how many/giu
/** 「计生类和救济类哪类公开得多」 asks which, not how many more. */
const WHICH =
  /(?:哪|谁)[^,.;?!。]{0,8}?(?:更?[多少高低大小])(?!少)|\bwhich\b.*\b(?:more|fewer|less|larger|smaller)\b/u
const LEAST = /[少低小]$|fewer|less|smaller/u

/** Whether a number is asked for at all: 多少, 几. */
export function asksHowMany(asked: string): boolean {
  return COUNTS.test(asked)
}

/**
 * @param asked the search copy
 * @param said the same without what is explained by what it is, and without asides
 */
export function askingIn(
  { operations }: Tagged,
  { asked, said }: { readonly asked: string; readonly said: string },
): Asking {
  const counts = asksHowMany(asked)
  const totals = TOTALS.test(asked)
  const total = TOTAL.test(asked) && asksOnce(asked)
  const named = totalled([...new Set([...operations, ...operationsSaid(asked)])], {
    totals: totals || total,
    adds: ADDS.test(asked),
  })
  return {
    operations: withoutManner(counts ? named : [...named, ...whichIn(asked)]),
    counts: counts && !OF_ONESELF.test(said),
    each: EACH.test(asked),
    totals,
    total,
    claims: STATED.test(asked) && asksWhether(asked),
    numbers: (COUNTS_PEOPLE.test(asked) || COUNTS_THINGS.test(asked)) && !WHY.test(asked),
    names: WHICH_PLACE.test(asked) && !counts,
  }
}

function asksOnce(asked: string): boolean {
  return matchesOf(asked, HOW_MANY).length <= 1
}

/** 「最多的两类一共几条」 and 「最多的那类加最少的那类」 ask for their sum. */
function totalled(
  operations: readonly string[],
  { totals, adds }: { readonly totals: boolean; readonly adds: boolean },
): readonly string[] {
  const several = operations.some((one) => SEVERAL.test(one))
  const places = operations.filter((one) => PLACE.test(one)).length
  const asksForSum = (totals && (several || places > 1)) || (adds && places > 1)
  return asksForSum ? [...new Set([...operations, 'sum'])] : operations
}

/** One of several places of an order: 最多, 第二多. */
const PLACE = /^(?:largest|smallest|place)\b(?!:\?)/u
/** Between two that are put together. */
const ADDS = /[+加](?!快|强|大|班|急|密|入|盖|注)|\bplus\b/u
const SEVERAL = /^(?:first|last):/u

/** How exactly a result is wanted asks for none. */
function withoutManner(operations: readonly string[]): readonly string[] {
  return operations.every((one) => one.startsWith('decimals')) ? [] : operations
}

function whichIn(asked: string): readonly string[] {
  const said = WHICH.exec(asked)?.[0]
  if (said === undefined) return []
  return [LEAST.test(said) ? 'which:smallest' : 'which:largest']
}

/** 「救济了多少人」 is no question for documents, and 「党政办公开几条」 none for people. */
const COUNTS_PEOPLE =
  /(?<!第)(?:多少|几)(?:个?(?:工作|专职|专门的?)?人|名|户|位|人次)|(?:how many|number of) (?:\w+ )?(?:people|persons|citizens|individuals|households|families)\b/u
/** 「办事窗口有几个」 asks for places, and not for what came in there. */
const COUNTS_PLACES =
  /(?:窗口|大厅|柜台|服务点|服务中心|办公室|公开栏|公示栏|公告栏|宣传栏|查阅[室点]|社区|居委会|网站|公众号|微博|账号|信箱|邮箱|电话|渠道|平台|方式|形式|途径)(?:一共|总共|共|都|现在|总的)?[有设](?:了|有)?(?:多少|几)[个处家块台种类](?![\u4e00-\u9fff]{2})/u
/** 通过哪个网站, 在哪些平台上 */
const WHICH_PLACE =
  /(?:哪一?[个些家]|什么|啥)(?:政府|官方|新|主要)?(?:网站|平台|渠道|公众号|网址|媒体|报纸|门户|途径|地方)/u
const COUNTS_THINGS = /(?:多少|几)(?:条|件|份|篇|封|则|笔)/u
const WHY = /为什么|为何|为啥|怎么会|怎么就|咋|\bwhy\b/u
/** 「财政预算总额是多少」 is no question for documents about it. */
const COUNTS_MONEY =
  /(?:多少|几)(?:[百千万亿]*(?:块|元|圆)|钱|经费|资金|款)|(?:预算|决算|经费|财政|资金|支出|收入|拨款|款项|开支)[^,.;?!。]{0,4}(?:总额|总量|金额|数额|额度|规模|盘子)|(?:花|用)[了掉去费]?(?:多少|几)?钱|how much money|(?:amount|sum|total) of (?:the )?(?:money|budget|funds|spending)|\bbudget (?:total|amount|size)\b/u
const OF_PEOPLE = new Set(['人', '人次', '名', '户'])
const OF_PLACES = new Set(['个', '处', '家', '块', '台'])
const OF_MONEY = new Set(['元', '万元', '亿元'])

interface Askable {
  readonly indicators: readonly Indicator[]
  readonly labels: readonly string[]
}

/** What may be asked for, as far as it is counted in what the question counts in. */
export function countedIn(said: string, askable: Askable): Askable {
  const { indicators, labels } = askable
  if (COUNTS_PEOPLE.test(said)) return { indicators: byUnit(indicators).ofPeople, labels: [] }
  if (COUNTS_MONEY.test(said) && !COUNTS_THINGS.test(said))
    return { indicators: byUnit(indicators).ofMoney, labels }
  if (COUNTS_PLACES.test(said)) return { indicators: byUnit(indicators).ofPlaces, labels }
  return COUNTS_THINGS.test(said) ? { indicators: byUnit(indicators).ofThings, labels } : askable
}

interface ByUnit {
  readonly ofPeople: readonly Indicator[]
  readonly ofMoney: readonly Indicator[]
  readonly ofPlaces: readonly Indicator[]
  readonly ofThings: readonly Indicator[]
}

const sorted = new WeakMap<readonly Indicator[], ByUnit>()

/** Sorted once: what matching knows of a list of indicators it knows by the list. */
function byUnit(indicators: readonly Indicator[]): ByUnit {
  const known = sorted.get(indicators) ?? {
    ofPeople: indicators.filter(({ unit = '', people }) => people || OF_PEOPLE.has(unit)),
    ofMoney: indicators.filter(({ unit = '' }) => OF_MONEY.has(unit)),
    ofPlaces: indicators.filter(({ unit = '' }) => OF_PLACES.has(unit)),
    ofThings: indicators.filter(({ unit = '' }) => !OF_PEOPLE.has(unit) && unit !== '%'),
  }
  sorted.set(indicators, known)
  return known
}
