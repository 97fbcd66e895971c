import { isQuestion } from '../forms/leftover.ts'
import { withoutTitles } from '../words.ts'
import type { Meaning } from '../skill.ts'
import { saysJustNow } from '../just-now.ts'
import { applicantTypeIn, viaIn } from './receipt/words.ts'
import { speakerNamed } from './steps/party.ts'
import { answersIn, consultedIn } from './steps/third-party.ts'
import { subjectIn, withSubjectMarked } from './receipt/subject.ts'

/** What the understanding may take a terse message of staff's for; a command of theirs is none of these. */
const READINGS: ReadonlySet<string> = new Set([
  ...['out-of-scope', 'ask-figure', 'ask-passage', 'find-item', 'how-to-apply', 'fees'],
  ...['what-is-disclosure', 'refusal-grounds', 'remedy', 'reply-deadline', 'third-party', 'help'],
  ...['where-published', 'hand-over', 'list-breakdown', 'new-regulation', 'privacy-notice'],
  ...['record-application', 'record-count', 'record-item', 'import-report', 'write-report'],
  ...['summarise', 'show-record'],
  ...['compute-figure', 'compare-years', 'ask-source', 'explain-difference'],
])

const CASES = /复议|诉讼|起诉|应诉|法院|举报(?!投诉)/u
const CAME_IN =
  /收到|收的|递交|提交|寄来|来函|发来|送来|签收|交来|提出|登记|录入|收了|接到|受理|寄了|邮来|传来|报来|来申请|交(?:了|来|到|上)|[递送拿](?:了|来|上|到|进)|来(?:交|递|送)|来窗口|到窗口|(?:现场|当面|口头|书面|网上|在线)申请/u

/** 「某某协会今天当面递交申请,要求公开…」: an application, though nobody says that it is to be recorded. */
export function soundsReceived(meaning: Meaning): boolean {
  const marked = withSubjectMarked(meaning)
  const words = withoutTitles(marked)
  if (!isMisread(marked) || !/申请/u.test(words) || !CAME_IN.test(words)) return false
  const facts = [
    viaIn(words),
    applicantTypeIn(words),
    meaning.dates[0] ?? (saysJustNow(words) || undefined),
  ]
  const told = facts.filter((fact) => fact !== undefined).length
  return told >= 2 && (subjectIn(meaning) !== undefined || told === facts.length)
}

const STEP =
  /答复|回复|补正|征求|征询|意见函|意见书|[回复来发去致]函|函询|第三方|延期|延长|双方确认|视为放弃|不再处理|撤回(?:了)?申请|申请人.{0,4}撤回/u
/** No document is asked to be corrected or extended. */
const ONLY_STEPS =
  /补正|征求.{0,16}意见|征询|意见函|意见书|第三方|延期|双方确认|视为放弃|不再处理|[回复]函/u
/** Who withdraws an application is the applicant; who withdraws a document is staff. */
const APPLICANT_WITHDREW = /申请人.{0,10}(?:撤回|撤了|撤销申请|不要了|不申请|放弃申请)/u
/** Nobody else corrects or waits for a correction. */
const CORRECTED =
  /补正(?:告知|通知|材料|申请|后|期)|(?:申请人|对方).{0,6}补正|补正.{0,6}(?:收到|寄来|交来|送来|回来)/u
const DELIVERED =
  /(?:签收|送达|收悉|收到)了?.{0,8}征求.{0,4}[函书]|征求.{0,4}[函书].{0,8}(?:签收|送达|收悉)/u
const REPLIED = /(?:已经?|今天|昨天|日)(?:作出|书面)?答复|答复了/u
const WHICH = /[那这该本]一?[件份个封]|的申请/u
const THIS_ONE = /[那这该]一?[件份封宗]|的申请|[那这]个申请/u

/** 「今天答复了1件人大建议」 counts what was answered. */
const COUNTED =
  /(?:人大|政协|代表|委员).{0,6}(?:建议|提案|议案)|建议提案|提案|议案|舆情|信箱|12345|热线|工单(?!位)/u

/** 「2026-0001今天答复,属于公开出版物」: a step of an application that is named. */
export function soundsStepped(meaning: Meaning): boolean {
  const words = withoutTitles(meaning)
  if (isSurelyStep(meaning, words)) return isStatement(meaning)
  if (!isMisread(meaning) || !STEP.test(words)) return false
  if (meaning.recordIds.length === 0 && COUNTED.test(words)) return false
  return meaning.recordIds.length > 0 || WHICH.test(words) || REPLIED.test(words)
}

/** Whatever else the sentence sounds like. */
function isSurelyStep(meaning: Meaning, words: string): boolean {
  const { head, recordIds, titles } = meaning
  if (head !== undefined) return false
  if (recordIds.length > 0) return ONLY_STEPS.test(words)
  return titles.length === 0 && !COUNTED.test(words) && tellsStep(meaning, words)
}

function tellsStep(meaning: Meaning, words: string): boolean {
  if ([APPLICANT_WITHDREW, CORRECTED, DELIVERED].some((told) => told.test(words))) return true
  if (!THIS_ONE.test(words)) return tellsOfParty(meaning)
  return ONLY_STEPS.test(words) || REPLIED.test(words) || answersIn(meaning).length > 0
}

/** 「区财政局今天复函了」, 「向承包人发函征求意见」 */
function tellsOfParty(meaning: Meaning): boolean {
  const named = answersIn(meaning).some(({ by, who }) => by === 'party' && who.end > who.start)
  const asked = consultedIn(meaning).some(
    ({ start, end }) => speakerNamed(meaning.plain.slice(start, end)) === 'party',
  )
  return named || asked
}

function isMisread(meaning: Meaning): boolean {
  const { head, intent } = meaning
  return head === undefined && READINGS.has(intent) && isStatement(meaning)
}

function isStatement(meaning: Meaning): boolean {
  return !CASES.test(withoutTitles(meaning)) && !isQuestion(meaning)
}
