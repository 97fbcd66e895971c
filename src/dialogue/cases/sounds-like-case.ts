import { withoutTitles } from '../words.ts'
import { isQuestion } from '../forms/leftover.ts'
import type { Meaning } from '../skill.ts'
import { caseKindIn, caseResultIn } from './case-words.ts'

/** What the understanding may take staff's word of a case for. */
const READINGS: ReadonlySet<string> = new Set([
  ...['out-of-scope', 'ask-figure', 'ask-passage', 'remedy', 'find-item', 'help'],
  ...['application-step', 'record-application', 'record-item', 'withdraw-item', 'hand-over'],
  ...[
    'record-count',
    'list-breakdown',
    'undo',
    'correct-item',
    'review-items',
    'show-record',
    'compute-figure',
    'publish-item',
    'archive-item',
    'due-list',
    'revoke-staff',
    'none',
    'where-published',
    'refusal-grounds',
    'summarise',
  ],
])
const CASE = /行政复议|复议|诉讼|应诉|起诉|法院|申诉举报|举报|复核/u
const CAME_IN = /收到|接到|新收|送来|送达|登记|录入|受理|立案|来了|转来/u

/** 「2026-0001申请人撤回复议,11月20日终止」, 「今天收到法院应诉通知书」: of a case, and nothing is asked. */
export function soundsLikeCase(meaning: Meaning): boolean {
  const { head, intent } = meaning
  const isMisread = head === undefined && READINGS.has(intent) && !isQuestion(meaning)
  return isMisread && tellsOfCase(meaning)
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
