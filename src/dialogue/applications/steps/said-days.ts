import type { Found, SaidDate } from '../../../ports/understanding.ts'
import { type Heard, heardIn } from '../../forms/form.ts'

/** What a day is said to be the day of. */
export type DayRole = 'received' | 'signed' | 'confirmed' | 'delivered'

const WORDS: readonly (readonly [DayRole, string])[] = [
  ['delivered', '第三方(?:签收|收到)|对方(?:签收|收到)|送达'],
  ['confirmed', '双方确认|确认|联系上|核实'],
  ['signed', '签收|收讫|收件|收悉|妥投'],
  ['received', '提交|提出|递交|收到|寄到|送到|交来|寄来|发来|送来|受理|申请|来'],
]
/** A day and what it is said to be the day of. */
export interface SaidDay {
  readonly found: Found<SaidDate>
  readonly role?: DayRole
}

/** Who signs for a letter to a third party is that party: the letter was delivered; 公司23号收到, told after the sending, as well. */
export function deliveryIn(days: readonly SaidDay[]): SaidDay | undefined {
  return (
    days.find(({ role }) => role === 'delivered' || role === 'signed') ??
    days.slice(1).find(({ role }) => role === 'received')
  )
}

const LABEL = '(?:了|的)?(?:日期|时间|日)?(?:于|在|是|为|改成|改为|[:：])'
const REACH = 10

/** The days of the message with the words at their side: 11月20日提交, 签收日期:11月23日. */
export function saidDays(heard: Heard): readonly SaidDay[] {
  const dates = heardIn(heard.meaning.dates, heard)
  const { plain: text } = heard.meaning
  return dates.map((found, i) => {
    const from = Math.max(dates[i - 1]?.end ?? 0, found.start - REACH)
    const to = Math.min(dates[i + 1]?.start ?? text.length, found.end + REACH)
    const before =
      text
        .slice(from, found.start)
        .split(/[,，;；。\n]/u)
        .at(-1) ?? ''
    const after = text.slice(found.end, to).split(/[,，;；。\n]/u)[0] ?? ''
    return { found, role: roleOf(before.trim(), after) }
  })
}

/** A label before the day, then a verb after it, then a verb right before it. */
function roleOf(before: string, after: string): DayRole | undefined {
  return (
    matching(before, (words) => new RegExp(`(?:${words})(?:${LABEL}|日期|时间)\\s*$`, 'u')) ??
    matching(after, (words) => new RegExp(words, 'u')) ??
    matching(before, (words) => new RegExp(`(?:${words})了?$`, 'u'))
  )
}

function matching(text: string, pattern: (words: string) => RegExp): DayRole | undefined {
  return WORDS.find(([, words]) => pattern(words).test(text))?.[0]
}
