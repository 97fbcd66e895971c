import type { Span } from '../../../domain/figures/figure.ts'
import { HIDDEN, hide } from '../../../domain/language/hidden.ts'
import type { CivilDate } from '../../../domain/time/civil-date.ts'
import type { Meaning } from '../../skill.ts'
import { speakerNamed } from '../steps/party.ts'

/** The words that say which application is meant: 党工委 of 党工委那件, 路灯采购 of 路灯采购的申请. */
export interface Naming {
  /** To the letter; empty where only a day or nothing tells. */
  readonly words: string
  /** 3月12日收到的那件 */
  readonly receivedOn?: CivilDate
  /** Where that day stands: it is no day of a step. */
  readonly day?: Span
}

const THIS =
  '[那这该]一?(?:[件份宗]|封(?:平信|信|挂号信|邮件)?)(?:依?申请(?:公开)?)?|[那这]一?个申请'
const NAMED: readonly RegExp[] = [
  new RegExp(`(?<what>[^,;。!\\n]{0,60}?)的?(?:${THIS})`, 'u'),
  /(?<what>[^,;。!\n]{2,60}?)的(?:政府)?(?:信息)?(?:公开)?申请(?!人|书|表|内容|事项|公开)/u,
]

const WHEN = `[${HIDDEN}\\s]|今天|昨天|前天|刚才|刚刚|上面|前面|之前|先前|上次|上回|上周|上个?月|早上|上午|下午|现在|目前`
const WHO = '我们?|咱们?|他们?|她'
const DOES =
  '把|将|给|就|对|关于|针对|有关|涉及|请|麻烦|帮我|帮忙|登记|录入|记一下|记录|收到|受理|接到|签收|答复|回复|办理?|提交|申请|寄出|发出|撤回|来'
const RANK =
  '在办|手上|手头|正在|唯一|最早|最先|最近|最后|最新|第?[一二三四五六七八九十\\d]+[、.]|另外?|还有|其中|有|就是|是|好的?|嗯|哦|那么|已经?|的|了|[:“”"《》]'
const FRONT = new RegExp(`^(?:${WHEN}|${WHO}|${DOES}|${RANK})+`, 'u')
const BACK = new RegExp(`(?:${WHEN}|的|了|[:“”"《》]|收到|登记|受理|提交|交|来)+$`, 'u')
/** 待补正的那件, 征求意见的那件: where it stands, not what it is about. */
const STANDING =
  /^(?:待|要|需要?|没|未|快|刚)?(?:补正|征求|征询|意见|延期|回函|答复|确认|通知|逾期|到期|超期|办完|办结|反馈|回复).{0,6}$/u
const DAY_OF_RECEIPT = new RegExp(
  `(?<day>${HIDDEN}+)(?:(?:当面|窗口|网上|书面)?(?:收到?|来|提交|递交|登记|受理|交来?|寄来?|签收)(?:了)?)?的?(?:${THIS})`,
  'u',
)

/** How the message names the application; `undefined` where it does not. */
export function namingIn(meaning: Meaning): Naming | undefined {
  const words = hide(meaning.plain, meaning.dates)
  const named = NAMED.map((pattern) => pattern.exec(words)).find((match) => match !== null)
  if (named == null) return undefined
  const span = whatIn(named.groups?.['what'] ?? '', named.index)
  return { words: told(meaning, span), ...receiptIn(words, meaning) }
}

/** What is said of it: 投诉台账那件 tells no complaint. */
export function withoutNaming(words: string): string {
  return words.replace(UP_TO_NAMING, '')
}

const UP_TO_NAMING = /^[^,;。]*?[那这该]一?[件份封个宗](?:申请(?!人))?/u

/** 加油站今天答复了: the words before the day or the verb. */
export function leadIn(meaning: Meaning): string | undefined {
  const words = hide(meaning.plain, meaning.dates)
  const what = LEAD.exec(words)?.groups?.['what']
  const lead = what === undefined ? '' : told(meaning, whatIn(what, 0))
  if (lead === '' || NO_NAME.test(lead)) return undefined
  return ['office', 'applicant'].includes(speakerNamed(lead)) ? undefined : lead
}

const LEAD = new RegExp(
  `^(?<what>[^,;。!\\n${HIDDEN}]{2,24}?)(?=${HIDDEN}|今天|昨天|已经?|答复|回复|补正|延期|延长|撤回|双方|申请人|作出|予以|不予|部分公开|逾期|视为|结案|收到)`,
  'u',
)
/** What is no noun: 经研究, 根据第三十八条. */
const NO_NAME =
  /^(?:经|根据|依据|按|因|由于|鉴于|考虑|报|请示|同意|书面|正式|邮寄|电话|邮件|当面|当场|网上|口头|属于|涉及|部分|全部|不|没|未|再|又|先|还|都|也|可以|应|需|要|终于|确定|决定|研究|审核|批准|补充|更正|通知|征求|征询|第三方|向|给|跟|与)|[\d\s]/u

function whatIn(what: string, at: number): Span {
  const start = at + (FRONT.exec(what)?.[0].length ?? 0)
  const end = at + what.length - (BACK.exec(what)?.[0].length ?? 0)
  return { start, end: Math.max(start, end) }
}

function told({ text }: Meaning, { start, end }: Span): string {
  const words = text.slice(start, end).trim()
  return words.length < 2 || STANDING.test(words) ? '' : words
}

function receiptIn(words: string, { dates }: Meaning): Pick<Naming, 'receivedOn' | 'day'> {
  const match = DAY_OF_RECEIPT.exec(words)
  if (match === null) return {}
  const said = dates.find(({ start }) => start === match.index)
  return said?.value.date === undefined ? {} : { receivedOn: said.value.date, day: said }
}
