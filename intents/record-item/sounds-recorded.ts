import { isQuestion } from '../../src/dialogue/forms/leftover.ts'
import { withoutTitles } from '../../src/dialogue/forms/change.ts'
import type { Meaning } from '../../src/dialogue/skill.ts'

/** What the understanding may take a terse record for; a command of staff's is none of these. */
const READINGS: ReadonlySet<string> = new Set([
  ...['none', 'out-of-scope', 'ask-figure', 'ask-passage', 'ask-source', 'list-breakdown'],
  ...['find-item', 'where-published', 'what-is-disclosure', 'summarise', 'compute-figure'],
  ...['how-to-apply', 'fees', 'report-due', 'publish-deadline', 'import-report', 'write-report'],
  ...['greet', 'thanks', 'goodbye', 'hand-over', 'help', 'about-bot', 'go-back', 'third-party'],
])

const TO_RECORD = /登记|录入|录一|记一|记上|记下|记录|补登|补录|入册|入账|上账|台账|做个登记/u
const TO_FIND = /[查找搜]|看看|看一下/u
const OTHER_REGISTERS =
  /申请|复议|诉讼|起诉|举报|投诉|12345|信箱|热线|会议|培训|公租房|解读|舆情|建议|提案/u

/**
 * Whether staff's message is a record though it does not say so: 「公开了一份《…》,救济款物,信息公开栏,2026.2.28」.
 * A title, or the wish to record, and what else is said of an item; no question or search, and no other register.
 */
export function soundsRecorded(meaning: Meaning): boolean {
  if (meaning.head !== undefined || !READINGS.has(meaning.intent)) return false
  const words = withoutTitles(meaning)
  const elsewhere = isQuestion(meaning) || OTHER_REGISTERS.test(words) || TO_FIND.test(words)
  return !elsewhere && saysEnough(meaning, TO_RECORD.test(words))
}

/** @param wish it says that something is to be recorded */
function saysEnough(meaning: Meaning, wish: boolean): boolean {
  const { titles, categories, channels, dates, documentNumbers } = meaning
  const facts = [categories, channels, dates, documentNumbers].flat().length
  return titles.length > 0 ? wish || facts > 0 : wish && facts > 0
}
