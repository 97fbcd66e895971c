import { APPLICANT_TYPES } from '../../../domain/law/applicant.ts'
import { RECEIPT_CHANNELS } from '../../../domain/law/receipt.ts'
import { isQuestion } from '../../forms/leftover.ts'
import { saysJustNow } from '../../just-now.ts'
import { personalIn } from '../../../domain/people/personal-text.ts'
import type { Meaning } from '../../skill.ts'
import { withoutTitles } from '../../words.ts'
import { applicantIn } from '../applicant/said.ts'
import { applicantTypeIn, viaIn } from './words.ts'
import { subjectIn, withSubjectMarked } from './subject.ts'

const CAME =
  '(?:收到|收了|收的|收下|接到|接了|接收|新收|新增|来了?|受理|登记|录入|补登|转来|递来|递交|提交|交来|送来|寄来|发来|提出|有人|有|[交递送寄拿填]了?)'
/** People apply for much else. */
const FOR_ELSE =
  '(?<!复议|诉讼|仲裁|听证|赔偿|低保|救助|补助|补贴|资助|困难|住房|租房|调解|援助|更正|入党|辞职|许可|执行|延期|延长|撤回|补正|前述|该|此|本)'
/** 申请人 has written since, 申请表 is a form to be had. */
const APPLICATION = `${FOR_ELSE}申请(?!人.{0,8}(?:补|撤|回|答|交来补|确认)|表格|流程|指南|办法|条件)`
const RECEIPT = new RegExp(`${CAME}[^,，。;；\\n]{0,20}?${APPLICATION}`, 'u')
const OTHER_CASE = /复议|诉讼|起诉|应诉|法院/u
/** A number of them is a count. */
const COUNTED =
  /截至|截止|期初|累计|全年|历年|(?:[2-9两二三四五六七八九十]|(?<!\d)\d{2,4})\s*[件份个宗](?!人)/u
/** Of one that is in the register already. */
const KNOWN_ONE =
  /[那该]一?[件份封个条]|这[件份封]|补正|征求|回函|复函|延期|撤回|结案|答复了|已答复|作出答复|(?:答复|告知|通知)申请人/u
/** Of one that came before, too, unless it is told how this one came. */
const CONFIRMED = /双方确认/u
/** 一件申请, 申请一份, 登记: one that is not known yet. */
const ONE_MORE =
  /(?<![那这该])[一1]\s*[件份封个](?!那|的?那)|申请[件份]|有人|登记|录入|记一?下|新收|新来|补录/u

const NONE_NEW = [OTHER_CASE, COUNTED, KNOWN_ONE]

/** 「今天当面收到申请一件,要…」: an application came in, whatever it asks for. */
export function tellsReceipt(meaning: Meaning): boolean {
  const { head, recordIds } = meaning
  if (head !== undefined || recordIds.length > 0) return false
  const marked = withSubjectMarked(meaning)
  const words = withoutTitles(marked)
  if (isOther(words) || isQuestion(marked)) return false
  return tellsColumns(marked, words) || (isNew(words) && isToldOf(marked, words))
}

function isNew(words: string): boolean {
  return !CONFIRMED.test(words) || ONE_MORE.test(words)
}

function isToldOf(marked: Meaning, words: string): boolean {
  return RECEIPT.test(words) || isVisit(marked, words)
}

function isOther(words: string): boolean {
  return NONE_NEW.some((other) => other.test(words))
}

const TO_RECORD =
  /登记|[登录记]一?[下件个]|收到|收了|接到|来件|收件|签收|寄来|寄到|送来|录入|一[封件份]/u

/** 「有个大妈来窗口想看加装电梯的补贴名单,登记下」: how it came, what is asked for, and that it is to be recorded. */
function isVisit(marked: Meaning, words: string): boolean {
  const isAsked = subjectIn(marked) !== undefined
  return isAsked && TO_RECORD.test(words) && viaIn(words) !== undefined && isBySomebody(words)
}

function isBySomebody(words: string): boolean {
  return applicantTypeIn(words) !== undefined || /有人|来人|一位|有个/u.test(words)
}

/** Of how it came, who applies, whom to reach and when, so much tells of an application whatever is said with it. */
const MOST_COLUMNS = 3

/** 「11月23日 当面 自然人 低保复核结果」「窗口今天,陈某13800000000,个人」: the columns of the register. */
function tellsColumns({ plain, dates }: Meaning, words: string): boolean {
  const day = dates.length > 0 || saysJustNow(words)
  const isOf = applicantTypeIn(words) !== undefined
  const reached = isReached(plain)
  const told = [
    viaIn(words) !== undefined,
    day,
    isOf,
    reached,
    applicantIn(words).name !== undefined,
  ]
  return (
    (isOf || reached) && told.filter(Boolean).length >= MOST_COLUMNS && isIntake(words, reached)
  )
}

/** A number or an address by which a person is reached; no document that was published tells one. */
function isReached(text: string): boolean {
  return personalIn(text).some(({ kind }) => kind !== 'name')
}

/** What was published, or complained of, may name whom to reach as well. */
const OF_ELSE = /发布|公布|挂网|上网|张贴|公示|贴出|推送|投诉|举报|信访|来访/u

/** Without a number the cells themselves must say it, or that somebody applies. */
function isIntake(words: string, reached: boolean): boolean {
  if (/申请(?!人)/u.test(words)) return true
  if (reached) return !OF_ELSE.test(words)
  const cells = words.split(/[\s,，、;；]+/u)
  const isVia = cells.some((cell) => RECEIPT_CHANNELS.some((via) => via === cell))
  return isVia && cells.some((cell) => APPLICANT_TYPES.some((type) => type === cell))
}
