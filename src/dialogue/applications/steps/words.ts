import type { ApplicationStepKind } from '../../../domain/register/applications/transitions.ts'
import type { ReplyOutcome } from '../../../domain/law/outcome.ts'
import { withoutNaming } from '../naming/naming.ts'
import { replyOutcomeIn } from './outcome-words.ts'
import { withoutTitles } from '../../words.ts'
import type { Meaning } from '../../skill.ts'

/** Which step the words speak of; what says more stands first. */
const STEPS: readonly (readonly [ApplicationStepKind, RegExp])[] = [
  [
    'close',
    /(?:没有?|未|逾期|不)(?:按时|按期|在期限内|及时)?(?:来|去)?(?:补正|缴费|缴纳|缴|交[费钱])|视为放弃|不再?(?:处理|办理?)|结案|终止|归档结束|作结|销案/u,
  ],
  [
    'receive-correction',
    /补正.{0,8}(?:收到|到了|回来|交来|送来|寄来|寄到|补来|材料到)|(?:收到|交来|送来|寄来).{0,8}补正|(?:已|已经)补正|补正(?:了|好了|过了)(?!通知)|补正(?:后的?)?(?:申请|材料).{0,4}(?:收|到)/u,
  ],
  ['notice-correction', /补正|更改补充|补充材料/u],
  [
    'answer',
    /[回复来]函|(?:第三方|对方|权利人|其他机关).{0,10}(?:答复|回复|回信|反馈|回了|同意|不同意|意见收到|未答复|没答复|没有?回|逾期)|收到.{0,6}(?:第三方)?意见(?!函|书)|意见.{0,4}(?:收到|回来|反馈)/u,
  ],
  ['consult', /(?:寄|发|送)(?:出|了|给|去).{0,10}(?:征求|意见函|意见书).*(?:签收|送达|收到)/u],
  [
    'deliver',
    /(?:第三方|对方|权利人).{0,10}(?:签收|收到|送达)|(?:意见函|意见书|征求函).{0,6}(?:送达|签收)|(?:签收|送达|收悉|[^,;。\s]{2}收到)了?(?:我们|街道)?(?:的)?(?:这封|那封)?征求.{0,4}[函书]/u,
  ],
  [
    'consult',
    /第三方|征求|征询|意见函|意见书|听取.{0,16}意见|(?:发|去|致|寄|送)(?:了|出|去)?(?:一?[封份])?(?:书面|询问|协查)?函(?!.{0,6}(?:答复|告知|回复))|函询/u,
  ],
  ['extend', /延期|延长|延后|展期|[再要想需]延|延(?:了|个)?\s*[\d一二两三四五六七八九十]/u],
  ['withdraw', /撤回|撤销(?:了)?(?:这件|那件|该)?申请|撤了|不申请了|放弃申请|撤诉/u],
  ['confirm', /(?<!未|没|没有|待)(?:双方)?确认|联系上|核实(?:过|了|到)?/u],
  [
    'reply',
    /答复|回复|已回|回了|予以公开|部分公开|不予公开|不予处理|无法提供|办结|答覆|大复|同意公开|信息不存在|国家秘密/u,
  ],
]

/** 发函征求意见,对方今天签收: the letter was sent, and reached the third party. */
const SENT =
  /(?:发|去|致|寄|邮|送(?!达))(?:了|出|给|往)?[^,;。]{0,10}?(?:函|意见书|征求|征询)|意见[函书][^,;。]{0,8}(?:发|寄|送(?!达))|(?:征求|征询)(?!意见[函书])[^,;。]{0,14}意见(?!函|书)|函询/u
const REACHED =
  /(?:签收|送达|收悉|收讫|妥投|拿到|(?<!到)收到)(?!的|.{0,10}(?:意见(?!函|书)|回复|答复|反馈|[回复来]函|回信|申请))/u

/** Whether a consultation is told of from the sending to the delivery. */
export function tellsDelivered(words: string): boolean {
  const told = withoutNaming(words)
  return SENT.test(told) && REACHED.test(told)
}

/** What the message says was done to an application. */
export function stepIn(meaning: Meaning): ApplicationStepKind | undefined {
  const words = withoutTitles(meaning)
  const step = STEPS.find(([, pattern]) => pattern.test(words))?.[0]
  return tellsReply(step, words) ? 'reply' : step
}

type Judged = ApplicationStepKind | undefined

/** Whether an outcome is told: then it is a reply, unless the words tell of another step as well. */
function tellsReply(step: Judged, words: string): boolean {
  if (step !== undefined && CONSULTING.has(step)) return tellsDecision(words)
  const outcome = replyOutcomeIn(withoutNaming(words), '2019')
  if (outcome === undefined) return false
  if (LIKE_STEPS.has(outcome)) return isMistaken(step) && !NOT_CORRECTED.test(words)
  return (step === undefined || step === 'close') && !LAPSED.test(words)
}

/** Which steps the words of such a reply sound like; 要延期20天 is told of on its own. */
const MISTAKEN: ReadonlySet<ApplicationStepKind> = new Set([
  ...(['notice-correction', 'receive-correction', 'confirm', 'close'] as const),
])

function isMistaken(step: Judged): boolean {
  return step === undefined || step === 'reply' || MISTAKEN.has(step)
}

/** Their own words sound like a notice to correct, and like 双方确认. */
const LIKE_STEPS: ReadonlySet<ReplyOutcome> = new Set([
  '补正后申请内容仍不明确',
  '要求行政机关确认或重新出具已获取信息',
])
const NOT_CORRECTED = /(?:没有?|未|逾期|不)(?:按时|按期|在期限内|及时)?(?:来)?补正/u

/** What ends an application without a reply; 重复申请,不再处理 is a row of the replies, whatever verb it is said with. */
const LAPSED = /补正|缴|交[费钱]|放弃/u

const CONSULTING: ReadonlySet<ApplicationStepKind> = new Set(['answer', 'consult', 'deliver'])
const DECISION =
  /(?:不予|予以|部分|全部)公开|不予处理|(?:无法|不|没法|不能|不便|不宜)(?:提供|公开)|不能?给|没给|给不了|全给了?|都给了|第三方合法权益|办结|办完|办好|了结|处理完/u
const UNDECIDED = /是否|能否|可否|拟|准备|打算|先/u
const SPOKEN_BY_OTHERS =
  /(?:第三方|对方|权利人|其他机关).{0,10}(?:答复|回复|回信|反馈|表示|认为|希望|要求|同意|意见)/u

/** 涉及第三方商业秘密,不予公开: the office decided; a third party that is merely named was not asked now. */
export function tellsDecision(words: string): boolean {
  return words
    .split(/[,，;；。\n]/u)
    .some(
      (clause) =>
        DECISION.test(clause) && !UNDECIDED.test(clause) && !SPOKEN_BY_OTHERS.test(clause),
    )
}

/** Who agreed to an extension: 主任同意, 经分管领导批准. */
export function agreedByIn(words: string): string | undefined {
  const match =
    /(?:经|由|已经)?(?<who>[\u4e00-\u9fff]{1,12}?)(?:已经?|也|都)?(?:同意|批准|审批|签批|核准|批了|点头)/u.exec(
      lastClause(words),
    )
  const who = match?.groups?.['who']?.replace(/^(?:经|由|已|请示|报)/u, '')
  return who === undefined || /延期|延长|工作日|个|期限/u.test(who) ? undefined : who
}

/** The clause that speaks of consent. */
function lastClause(words: string): string {
  return (
    words
      .split(/[,，;；。\s]+/u)
      .find((clause) => /同意|批准|审批|签批|核准|批了|点头/u.test(clause)) ?? ''
  )
}

/** For how many working days: 20个工作日, 延期15天. */
export function extensionDaysIn(meaning: Meaning): number | undefined {
  const counted = meaning.numbers.find(({ value: { unit } }) => unit?.includes('工作日') === true)
  if (counted !== undefined) return counted.value.value
  const said = /(?<days>\d{1,3})\s*(?:个)?\s*(?:工作日|天|日)(?!期)/u.exec(withoutTitles(meaning))
  return said === null ? undefined : Number(said.groups?.['days'])
}
