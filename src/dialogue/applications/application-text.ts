import {
  lastReplyDay,
  type ReplyClock,
  type ReplyDays,
  replyDays,
} from '../../domain/law/reply-clock.ts'
import {
  type Application,
  APPLICATION_STATUS_NAMES,
  type ApplicationFacts,
} from '../../domain/register/applications/application.ts'
import type { WorkCalendar } from '../../domain/time/work-calendar.ts'
import type { DueDay } from '../../domain/time/working-days.ts'

/** Number and subject: how an application is spoken of. */
export function namedApplication({ id, subject }: Pick<Application, 'id' | 'subject'>): string {
  return `${id}“${subject}”`
}

/** What was recorded, one value a line; nothing of the applicant. */
export function applicationLines(facts: Partial<ApplicationFacts>): readonly string[] {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['申请内容', facts.subject],
    ['提交方式', facts.via],
    ['收到日期', facts.receivedOn],
    ['双方确认', facts.confirmedOn],
    ['申请人类型', facts.applicantType],
  ]
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]))
}

/** Until when it is to be answered, in one line. */
export function dueLine(clock: ReplyClock, calendar: WorkCalendar): string {
  const days = replyDays(clock, calendar)
  if (days !== undefined) return `答复期限:${dueText(days)}`
  return clock.correction === undefined
    ? '答复期限:待双方确认收到后起算'
    : '答复期限:收到补正后重新起算'
}

function dueText(days: ReplyDays): string {
  const last = lastReplyDay(days)
  const text = `${last.date}${provisional(last)}`
  return days.extendedTo === undefined ? text : `${text}(原${days.dueOn.date},已延期)`
}

export function provisional({ date, certain }: DueDay): string {
  return certain ? '' : `(暂定,${date.slice(0, 4)}年放假安排公布后重算)`
}

/** Everything that every member of staff may read of it. */
export function applicationDetail(application: Application, calendar: WorkCalendar): string {
  const { status, correction, consultations, extension, repliedOn, endedOn, outcome } = application
  const lines = [
    `${namedApplication(application)}:${APPLICATION_STATUS_NAMES[status]}`,
    ...applicationLines(application),
    dueLine(application, calendar),
    correction &&
      `补正:${correction.noticedOn}告知,${correction.receivedOn === undefined ? '尚未收到' : `${correction.receivedOn}收到`}`,
    ...consultations.map(
      ({ sentOn, answeredOn }) =>
        `征求意见:${sentOn}发出,${answeredOn === undefined ? '尚未回函' : `${answeredOn}回函`}`,
    ),
    extension &&
      `延期:${extension.extendedOn}经${extension.agreedBy}同意,延长${String(extension.days)}个工作日`,
    repliedOn && `答复:${repliedOn},${outcome ?? ''}`,
    endedOn && `结束:${endedOn}${outcome === undefined ? '' : `,${outcome}`}`,
    `登记人:${application.recordedBy.name}`,
  ]
  return lines.filter((line) => line !== undefined).join('\n')
}
