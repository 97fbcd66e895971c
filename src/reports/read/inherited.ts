import type { Names } from './names.ts'
import type { Label, SaidAround, Surroundings, Worded } from './worded.ts'

/** The count word of a multiple: 是去年的1.5倍 counts nothing. */
export const TIMES = '倍'
const RATES: readonly (string | undefined)[] = ['%', TIMES, '个百分点']
/** How a share or a change is said. */
export const RATE = /^(?:占|所占|比例|比重|同比|环比|比上年|比去年|较|增长|下降|增加|减少|上升)|率$/

/** 比上年增加57条: how many more, not how many. */
const CHANGE =
  /^(?:(?:比|较|同比|环比)(?:上年|去年|上一年|(?:19|20)\d{2}年)?(?:同期)?)?(?:增加|减少|增长|下降)$/
/** 村级公开栏更新率 is a rate of its own, 按时办结率 is one of what was told before. */
const OWN_RATE = /^(?!按|及时|如期|群众|总体|综合|较|比).{5,}率$/

function isRate(own: string, unit: string | undefined): boolean {
  return RATES.includes(unit) || CHANGE.test(own)
}

function isOfTheLast(own: string): boolean {
  return RATE.test(own) && !OWN_RATE.test(own)
}

/** 历年累计6条, 答复6件, 办结率100%: the words of the figure before go on. */
export function inheritedLabel(
  said: SaidAround,
  around: Surroundings,
  names: Names,
): Label | undefined {
  const { told, unit } = around
  const last = told.at(-1)
  if (last === undefined) return undefined
  if (isRate(said.own, unit))
    return isOfTheLast(said.own) ? doneWith(last, said.own, names) : undefined
  if (isDone(said.own)) return doneWith(matterOf(told) ?? last, said.own, names)
  return totalOf(around) ?? compared(said, last) ?? goneOn(said, around, names)
}

/** 公开52条,全文电子化率100%。累计公开179条: no rate is counted. */
function thingOf(told: readonly Worded[]): Worded | undefined {
  return told.findLast(({ words }) => !/率$|占.{0,8}$/.test(words))
}

/** 当面申请3件、信函申请4件,合计7件: the total of a list is no more of its last. */
function totalOf({ words, told }: Surroundings): Label | undefined {
  const total = /^[,、;)]*(?:以上)?(合计|共计|总计|总共|一共|共)(?:为|达|有|是)?$/.exec(words)?.[1]
  const [before, last] = told.slice(-2)
  if (total === undefined || before === undefined || last === undefined) return undefined
  if (before.subject === last.subject) return undefined
  return { words: total, subject: total, inParts: false, inherited: false }
}

/** What was done with a list, or with all that came in, was done with more than the last that was told. */
function matterOf(told: readonly Worded[]): Worded | undefined {
  return wholeOfList(told) ?? beforeCarried(told)
}

/** 新收10件,上年结转2件,共答复12件: what was done is of all that came in. */
function beforeCarried(told: readonly Worded[]): Worded | undefined {
  const [before, last] = told.slice(-2)
  return last !== undefined && /结转|转入|遗留/.test(last.words) ? before : undefined
}

/** 比2015年的31宗增加16宗: the same things, in another year. */
const COMPARED = /^(?:比|较)((?:上年|去年|上一年|(?:19|20)\d{2}年)(?:度|同期)?)的?$/

function compared({ own }: SaidAround, last: Worded): Label | undefined {
  const earlier = COMPARED.exec(own)?.[1]
  if (earlier === undefined) return undefined
  return { ...last, words: earlier + last.subject, indicator: undefined, inherited: false }
}

/** 答复3050件 behind the applications: the same things, but not the same count of them. */
const DONE_WITH =
  /^(?:均|皆|已)*(?:全部)?(?:均|皆|已)*(?:按时|按期|如期|及时)?(?:答复|办结|办理|处理|回复|办复|反馈|收取|采纳|整改)$/

function isDone(own: string): boolean {
  return DONE_WITH.test(own) || ENDED.test(own)
}

/** 行政复议3件,维持2件: how they ended. */
const ENDED =
  /^(?:结果|均|被|被依法|依法)*(?:维持|纠正|撤销|驳回|终止|确认违法|责令履行|尚未审结|未审结|正在审理|胜诉|败诉)$/

function doneWith({ subject, inParts }: Worded, own: string, names: Names): Label {
  const words = own.startsWith(subject) ? own : subject + own
  return { words, subject, indicator: names.meant(words), inParts, inherited: false }
}

/** 当面申请12件,网络申请28件。按时办结44件: what was done was done with them all. */
function wholeOfList(told: readonly Worded[]): Worded | undefined {
  const isList = told.length > 1 && told.slice(-2).every((one) => one.inParts)
  return isList ? told.findLast((one) => !one.inParts) : undefined
}

const GENERIC = /^(?:公开|受理|收到|发布|接收|累计|数|共|计|申请)?$/
/** A thing behind the count word that names itself: 1名专职,1名兼职信息公开工作人员. */
const LONG_ENOUGH = 4

/** 26件申请全部答复 opens a sentence of its own. */
function goesOn({ own, thing }: SaidAround, { opens }: Surroundings): boolean {
  return GENERIC.test(own) && thing.length < (opens ? 1 : LONG_ENOUGH)
}

/** 制发规范性文件3件,公开2件: another verb counts what was done with the same things. */
function goneOn(said: SaidAround, around: Surroundings, names: Names): Label | undefined {
  const last = thingOf(around.told) ?? around.told.at(-1)
  if (last === undefined || !goesOn(said, around)) return undefined
  const isOther = VERB.test(said.own) && !last.words.includes(said.own)
  return isOther ? doneWith(last, said.own, names) : { ...last, inherited: true }
}

const VERB = /^(?:公开|发布)$/
