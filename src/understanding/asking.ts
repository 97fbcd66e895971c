import { asksWhether } from '../domain/language/claims.ts'
import { countsOurs } from './counted.ts'
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
/** 受理件数, and not 把件数删了 */
const NUMBER_OF = /^[^把将]*[条件份]数(?![据字])/u
/** 「我申请了几次」 */
const OF_ONESELF =
  /(?<![告诉给帮跟替对问])[我俺咱](?!们|好奇|很?想|要(?:问|知)|来?问|看|查|听|就?想?知道)|本人|\b(?:i|my|me)\b/u
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
const WHY = /为什么|为何(?![,?。]|$)|为啥|怎么会|怎么就|咋|\bwhy\b/u
/** 通过哪个网站, 存在哪些问题 */
const NAMES =
  /(?:哪一?[个些家]|什么|啥)(?:政府|官方|新|主要)?(?:网站|平台|渠道|公众号|网址|媒体|报纸|门户|途径|地方)|哪些(?!数|类)|(?:哪里|哪儿|谁|怎么(?!样))|什么(?!数)/u
const LEAST = /[少低小]$|fewer|less|smaller/u

/** Whether a number is asked for at all: 多少, 几. */
export function asksHowMany(asked: string): boolean {
  return COUNTS.test(asked) || NUMBER_OF.test(asked)
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
    operations: withoutManner(COUNTS.test(asked) ? named : [...named, ...whichIn(asked)]),
    counts: counts && !OF_ONESELF.test(said),
    each: EACH.test(asked),
    totals,
    total,
    claims: STATED.test(asked) && asksWhether(asked),
    numbers: countsOurs(asked) && !WHY.test(asked),
    names: namesIn(asked),
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

function namesIn(asked: string): boolean {
  return NAMES.test(asked) && !asksHowMany(asked)
}
