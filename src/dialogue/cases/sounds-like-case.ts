import { withoutTitles } from '../words.ts'
import { isQuestion } from '../forms/leftover.ts'
import type { Meaning } from '../skill.ts'
import { takesBack } from '../records/takes-back.ts'
import { caseKindIn, caseResultIn } from './case-words.ts'

const CASE = /复议|诉讼|应诉|起诉|法院|官司|撤诉|判决|开庭|传票|被告|原告|败诉|胜诉|举报|复核/u
const CAME_IN =
  /收到|接到|新收|[送寄]来|送达|[送寄]到|到[的了](?!期)|登记|录入|受理|立案|来了|转来|签收/u

/** 「2026-0001申请人撤回复议,11月20日终止」, 「今天收到法院应诉通知书」: of a case, and nothing is asked, whatever else it is read as. */
export function soundsLikeCase(meaning: Meaning): boolean {
  if (meaning.head !== undefined || isQuestion(meaning) || takesBack(meaning)) return false
  return tellsOfCase(meaning)
}

function tellsOfCase(meaning: Meaning): boolean {
  const words = withoutTitles(meaning)
  if (caseKindIn(words) === undefined || !CASE.test(words)) return false
  const { recordIds, dates, numbers } = meaning
  const isNamed = recordIds.length > 0 || WHICH.test(words)
  const isDecided = caseResultIn(words) !== undefined && isNamed
  return isDecided || (CAME_IN.test(words) && dates.length > 0 && numbers.every(isOne))
}

/** 路灯采购那件复议维持了 */
const WHICH = /[那这该]一?[件个起宗]/u

/** 收到复议3件 is a count, or a question. */
function isOne({ value }: Meaning['numbers'][number]): boolean {
  return value.value === 1
}
