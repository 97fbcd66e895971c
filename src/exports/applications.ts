import { lastReplyDay, replyDays } from '../domain/law/reply-clock.ts'
import type { Application } from '../domain/register/applications/application.ts'
import type { WorkCalendar } from '../domain/time/work-calendar.ts'
import type { ExportRow } from './row.ts'

export const APPLICATION_COLUMNS = [
  'id',
  'receivedOn',
  'clockStart',
  'via',
  'applicantType',
  'subject',
  'status',
  'dueOn',
  'dueCertain',
  'extendedTo',
  'repliedOn',
  'outcome',
  'applicant',
  'phone',
  'identity',
] as const

/** Who applied, as far as it may leave. */
export interface DisclosedApplicant {
  readonly name?: string
  readonly phone?: string
  readonly identity?: string
}

/** What of people's data may leave. */
export interface Openness {
  /** Takes personal data out of a text. */
  readonly mask: (text: string) => string
  /** As it may leave: masked, or in full. */
  readonly applicant: DisclosedApplicant
}

export function applicationRow(
  application: Application,
  calendar: WorkCalendar,
  { mask, applicant }: Openness,
): ExportRow {
  return {
    id: application.id,
    receivedOn: application.receivedOn,
    clockStart: application.clockStart ?? null,
    via: application.via,
    applicantType: application.applicantType,
    subject: mask(application.subject),
    status: application.status,
    ...dueDays(application, calendar),
    repliedOn: application.repliedOn ?? null,
    outcome: application.outcome ?? null,
    applicant: applicant.name ?? null,
    phone: applicant.phone ?? null,
    identity: applicant.identity ?? null,
  } satisfies Record<(typeof APPLICATION_COLUMNS)[number], unknown>
}

/** All `null` while no clock runs. What is certain is the last day, extended or not. */
function dueDays(
  application: Application,
  calendar: WorkCalendar,
): {
  readonly dueOn: string | null
  readonly dueCertain: boolean | null
  readonly extendedTo: string | null
} {
  const days = replyDays(application, calendar)
  if (days === undefined) return { dueOn: null, dueCertain: null, extendedTo: null }
  return {
    dueOn: days.dueOn.date,
    dueCertain: lastReplyDay(days).certain,
    extendedTo: days.extendedTo?.date ?? null,
  }
}
