import type { CivilDate } from '../time/civil-date.ts'
import type { WorkCalendar } from '../time/work-calendar.ts'
import { addWorkingDays, type DueDay } from '../time/working-days.ts'
import { type Consultation, daysOut } from './consultation.ts'
import { applicableRules, REPLY_LIMITS } from './reply-limits.ts'

/** All that the reply period of one application depends on. */
export interface ReplyClock {
  readonly receivedOn: CivilDate
  /** The day of receipt in the sense of the law; `undefined` until it is known. */
  readonly clockStart?: CivilDate
  readonly correction?: Correction
  readonly consultations: readonly Consultation[]
  readonly extension?: { readonly days: number }
}

/** A notice of correction (补正) and what came of it. */
export interface Correction {
  readonly noticedOn: CivilDate
  readonly receivedOn?: CivilDate
}

/** Until when the reply is in time. */
export interface ReplyDays {
  readonly dueOn: DueDay
  /** After an extension: the last day. */
  readonly extendedTo?: DueDay
}

/**
 * The day from which the period counts in full; `undefined` while no clock runs.
 *
 * @source 《政府信息公开条例》(2019)第三十条
 * @source 《政府信息公开条例》(2019)第三十一条
 */
export function countsFrom({ clockStart, correction }: ReplyClock): CivilDate | undefined {
  return correction === undefined ? clockStart : correction.receivedOn
}

/**
 * The last day for the reply, before and after the extension.
 *
 * @returns `undefined` while no clock runs: the receipt is unconfirmed, or a correction is out
 * @source 《政府信息公开条例》(2019)第三十三条
 * @source 《政府信息公开条例》(2019)第三十条
 * @source 《政府信息公开条例》(2007)第二十四条
 */
export function replyDays(clock: ReplyClock, calendar: WorkCalendar): ReplyDays | undefined {
  const from = countsFrom(clock)
  if (from === undefined) return undefined
  const rules = applicableRules(clock)
  const out = daysOut(clock.consultations, { from, rules, calendar }).length
  const dueOn = addWorkingDays(calendar, from, REPLY_LIMITS[rules].reply + out)
  if (clock.extension === undefined) return { dueOn }
  const extended = addWorkingDays(calendar, dueOn.date, clock.extension.days)
  return { dueOn, extendedTo: { ...extended, certain: extended.certain && dueOn.certain } }
}

/** The last day as things stand: the extended one where there is one. */
export function lastReplyDay(days: ReplyDays): DueDay {
  return days.extendedTo ?? days.dueOn
}
