import type { CivilDate } from '../time/civil-date.ts'
import { explainWorkingDays, explanationLines } from '../time/explain-working-days.ts'
import type { WorkCalendar } from '../time/work-calendar.ts'
import { daysOut } from './consultation.ts'
import { countsFrom, type ReplyClock, type ReplyDays, replyDays } from './reply-clock.ts'
import { applicableRules, REPLY_LIMITS } from './reply-limits.ts'
import { cite } from './rule-set.ts'

/**
 * Why the reply is due on that day, day by day, in Chinese; `undefined` while no clock runs.
 *
 * @source 《政府信息公开条例》(2019)第三十三条
 * @source 《政府信息公开条例》(2007)第二十四条
 */
export function explainReply(
  clock: ReplyClock,
  calendar: WorkCalendar,
): readonly string[] | undefined {
  const from = countsFrom(clock)
  const days = replyDays(clock, calendar)
  if (from === undefined || days === undefined) return undefined
  const rules = applicableRules(clock)
  const { reply, article } = REPLY_LIMITS[rules]
  const out = daysOut(clock.consultations, { from, rules, calendar })
  return [
    `依据${cite(article)},答复期限为${String(reply)}个工作日,从${origin(clock)}的次日起算。`,
    ...outLines(out, reply),
    ...explanationLines(explainWorkingDays(calendar, from, reply + out.length)),
    ...extensionLines(clock, days, calendar),
  ]
}

function origin({ correction }: ReplyClock): string {
  return correction?.receivedOn === undefined ? '收到申请之日' : '收到补正的申请之日'
}

function outLines(out: readonly CivilDate[], reply: number): readonly string[] {
  const [first] = out
  const last = out.at(-1)
  if (first === undefined || last === undefined) return []
  const total = reply + out.length
  return [
    `征求意见期间(${first}至${last})的${String(out.length)}个工作日不计入,一共数到第${String(total)}个工作日。`,
  ]
}

function extensionLines(
  { extension }: ReplyClock,
  { dueOn }: ReplyDays,
  calendar: WorkCalendar,
): readonly string[] {
  if (extension === undefined) return []
  const [, ...lines] = explanationLines(explainWorkingDays(calendar, dueOn.date, extension.days))
  return [`经批准延期${String(extension.days)}个工作日,从${dueOn.date}的次日起续算:`, ...lines]
}
