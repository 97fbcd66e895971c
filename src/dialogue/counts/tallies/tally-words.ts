import { isMiscount } from './miscount.ts'
import {
  COUNT_REGISTERS,
  type CountRegister,
  HOTLINE_SOURCES,
  type HotlineSource,
  type TallyPeriod,
  tallyPeriod,
} from '../../../domain/register/tallies/tally.ts'
import { yearOf } from '../../../domain/time/civil-date.ts'
import { type Period, yearPeriod } from '../../../domain/time/period.ts'
import type { Span } from '../../../domain/figures/figure.ts'
import type { SaidNumber } from '../../../ports/understanding.ts'
import type { Meaning } from '../../skill.ts'

export type TallySource = HotlineSource | CountRegister

/** 会议, 推进会, 开了三次会; not 开会员…, nor what a society is called. */
const MEETING =
  /会议|开会|例会|(?:推进|座谈|部署|工作|专题|协调|调度|动员|联席|通气|总结|布置|碰头|视频|领导小组)会|(?:开|召开|召集|举行)[^,，。;；\n]{0,8}会(?![所员计费长社展])/u

/** Ways of saying each source; what says more stands first: 12345市长信箱 is the mayor's. */
const SOURCES: readonly (readonly [TallySource, RegExp])[] = [
  ['市长信箱', /市长信箱|市长信件|市长邮箱/u],
  ['省长信箱', /省长信箱|省长信件|省长邮箱/u],
  ['政策解读', /解读/u],
  ['舆情回应', /舆情/u],
  ['建议提案', /建议|提案|议案/u],
  ['公租房', /公租房|公共租赁/u],
  ['培训', /培训|轮训|集训/u],
  ['会议', MEETING],
  ['12345', /12345|热线|工单(?!位)|派单|平台/u],
]

/** What is counted. */
export function sourceIn(words: string): TallySource | undefined {
  return SOURCES.find(([, pattern]) => pattern.test(words))?.[0]
}

/** Every source that the words name, where it is named; 12345市长信箱 is the mayor's, 培训会议 a training. */
export function sourcesIn(words: string): readonly (Span & { readonly source: TallySource })[] {
  const found = SOURCES.flatMap(([source, pattern]) =>
    [...words.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: said }) => ({
      source,
      start: index,
      end: index + said.length,
    })),
  )
  return found.filter(
    (one, i) => !found.slice(0, i).some(({ start, end }) => start <= one.end && one.start <= end),
  )
}

/** Whether several are named: 12345派了5件,市长信箱2件. The mayor's mailbox is sometimes called 12345市长信箱. */
export function namesSeveral(words: string): boolean {
  const plain = words.replace(/12345(?=市长)/u, '')
  const mailboxes = [/12345/u, /市长信箱/u, /省长信箱/u].filter((source) => source.test(plain))
  return mailboxes.length > 1
}

export function isHotline(source: TallySource | undefined): source is HotlineSource {
  return HOTLINE_SOURCES.some((one) => one === source)
}

export function isRegister(source: TallySource | undefined): source is CountRegister {
  return COUNT_REGISTERS.some((one) => one === source)
}

/** For which day, month or year; `odd` is any other span of time. */
export interface SaidPeriod {
  readonly period?: TallyPeriod
  readonly odd: boolean
}

export function periodIn({ plain, dates, periods }: Meaning): SaidPeriod {
  const day = dates.find(({ end }) => !REPORTED.test(plain.slice(end)))
  if (day !== undefined) return { period: day.value.date, odd: false }
  const [said] = periods
  if (said === undefined) return { odd: false }
  const period = SINCE_NEW_YEAR.test(plain) ? yearBegun(said.value) : tallyPeriod(said.value)
  // A span of which only the end was recognised is no month.
  const odd = period === undefined || /[到至~-]\s*$/u.test(plain.slice(0, said.start))
  return odd ? { odd } : { period, odd }
}

/** 昨天报的3月市长信箱: that is when it was told, not what it is of. */
const REPORTED =
  /^(?:上?[午周]?)?(?:上|才|刚)?(?:报|登|记|录|填|说|发|统计)(?:记|入|送|上来|上去)?(?:过)?的(?!单)/u

/** 今年到现在: counted for the year, which is not over. */
const SINCE_NEW_YEAR =
  /今年(?:以来|到现在|到目前|至今|到今天|截至目前|截止目前|开年以来)|(?:截至|截止|到)(?:目前|现在|今天)(?:为止)?,?今年/u

function yearBegun({ start, end }: Period): TallyPeriod | undefined {
  const isOne = yearOf(start) === yearOf(end)
  return isOne ? tallyPeriod(yearPeriod(yearOf(start))) : undefined
}

/** 「下午又来了2件」 is of today. */
export function saysNow(words: string): boolean {
  return /[上中下]午|早上|晚上|刚才|刚刚|现在|这会儿/u.test(words)
}

/** The numbers of a message: what came in, and what of it was closed. */
export interface Tallied {
  readonly received?: number
  readonly closed?: number
}

const CLOSED_BEFORE =
  /(?:办结|办截|办結|[办弄搞做](?:完|好|成|定)|办了|解决|(?<![受交转督承主举协筹开])办|办理完|完成|处理完|结案|结了|了结|(?<![小总团集连])结)[^\d]{0,4}$/u
const ALL_CLOSED =
  /(?:全部|都|均|全都|已经?全)(?:已经?)?(?:办结|办完|办好|处理完|完成|结)|[件封个条起](?:也|并)?[,，]?已经?(?:办结|办完|办好|处理完|回复|答复)了?(?=[,，。;；！!\s]|$)|办结率.{0,4}(?:100\s*[%％]|百分之百|百分百)/u
/** 今天没有派单: none is a number, too. */
const NOTHING_CAME =
  /(?:没有?|无|未)(?:新?派单|派件|来件|来信|工单|收到(?:工单|来信|派单)|受理)(?!的|过的)/u
/** 开了个会, 发了篇解读 */
const A_SINGLE = /[了过][个场次期篇条件份起堂](?!人)/u
/** 不是5件 is what it was; 其中3件 and 退回1件 are a part of what came. */
const NOT =
  /不是\s*$|(?:其中|包括|含|退回|退单|转派|未办结|没办结|未办|在办|待办|还剩|剩|剩余|超期|逾期|重复|无效|不满意|满意)[^\d,，;；]{0,4}$/u
/** 办结率, and the people who came to a training, are no cases. */
const OTHER_UNITS = ['%', '人', '人次', '天', '小时', '年']

/** Reads 派了5件,办结3件; what stands after 不是 is what it was. */
export function tallied({ plain, numbers }: Meaning): Tallied {
  const source = sourceIn(plain)
  let read: Tallied = {}
  let from = 0
  for (const { value, start, end } of numbers) {
    const before = plain.slice(Math.max(from, start - 8), start)
    from = end
    if (isCounted(value, before)) read = { [fieldOf(before, source, read)]: value.value, ...read }
  }
  const counted = { ...impliedIn(plain, source), ...read }
  return isAllClosed(plain) ? { closed: counted.received, ...counted } : counted
}

/** Whether the number counts what came or was closed, and no part of it, and nothing else. */
export function isCounted({ unit = '' }: SaidNumber, before: string): boolean {
  return !OTHER_UNITS.includes(unit) && (!NOT.test(before) || tellsClosed(before))
}

/** Only of a hotline something is closed: 办了1期培训 is one. What is answered is closed where it is said what came. */
function fieldOf(
  before: string,
  source: TallySource | undefined,
  { received }: Tallied,
): keyof Tallied {
  if (isRegister(source)) return 'received'
  const isAnswered = received !== undefined && ANSWERED.test(before)
  return tellsClosed(before) || isAnswered ? 'closed' : 'received'
}

const ANSWERED = /(?:答复|回复|办复|回了|已回|回应|解决|处置|处理)了?[^\d]{0,3}$/u

/** Whether the words before a number say that it was closed. */
export function tellsClosed(before: string): boolean {
  return CLOSED_BEFORE.test(before)
}

/** Whether the words before a change name what was closed: 9月12345的办结数. */
export function meansClosed(what: string): boolean {
  return /办结|办完|完成|结/u.test(what)
}

/** 全部办结, 办结率100% */
export function isAllClosed(words: string): boolean {
  return ALL_CLOSED.test(words)
}

/** 没有派单, or 无 where a number is expected. */
export function isNothing(words: string): boolean {
  return (
    NOTHING_CAME.test(words) ||
    /^(?:无|没有|零|没)$|(?:没有?|无|未)(?:办|开|发|收|派|来|组织|举办|开展|发生|派件|派单)?[过了]?$/u.test(
      words,
    )
  )
}

/** What is said without a number. */
function impliedIn(text: string, source: TallySource | undefined): Tallied {
  if (isRegister(source) && A_SINGLE.test(text)) return { received: 1 }
  return NOTHING_CAME.test(text) ? { received: 0 } : {}
}

/** 又来了2件: besides what is counted already. */
export function isMore({ plain }: Meaning): boolean {
  return /又|再(?!次确认)|另外|还有|补充/u.test(plain) && !isCorrection(plain)
}

const SAYS_WRONG =
  /改成|改为|更正|应该是|应是|应为|[报记写填登录看打弄搞输]错|错了|有误|不对|修改|纠正/u

/** 改成3件, 报错了: in the place of what is counted. */
export function isCorrection(text: string): boolean {
  return SAYS_WRONG.test(text) || isMiscount(text)
}
