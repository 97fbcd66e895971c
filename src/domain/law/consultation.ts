import { addDays, type CivilDate } from '../time/civil-date.ts'
import { isWorkingDay, type WorkCalendar } from '../time/work-calendar.ts'
import { addWorkingDays } from '../time/working-days.ts'
import { REPLY_LIMITS } from './reply-limits.ts'
import type { RuleSet } from './rule-set.ts'

/** A letter to a third party or another body (征求意见), and its answer. */
export interface Consultation {
  readonly sentOn: CivilDate
  /** The day on which the third party received it; the day it was sent where nobody recorded that. */
  readonly deliveredOn?: CivilDate
  readonly answeredOn?: CivilDate
}

/**
 * The last day that a consultation keeps the reply period from running: the answer's, but not beyond the third
 * party's own limit.
 *
 * @returns `undefined` while the answer is out: so far nothing is known to be left out of the count
 * @source 《政府信息公开条例》(2019)第三十二条
 */
export function lastDayOut(
  { sentOn, deliveredOn, answeredOn }: Consultation,
  rules: RuleSet,
  calendar: WorkCalendar,
): CivilDate | undefined {
  const limit = REPLY_LIMITS[rules].consultation
  if (answeredOn === undefined || limit === undefined) return answeredOn
  const latest = addWorkingDays(calendar, deliveredOn ?? sentOn, limit).date
  return answeredOn < latest ? answeredOn : latest
}

/**
 * The working days that consultations keep out of the reply period, each once, in order.
 *
 * @param from the day from which the period counts; earlier days never counted
 * @source 《政府信息公开条例》(2019)第三十三条
 * @source 《政府信息公开条例》(2007)第二十四条
 */
export function daysOut(
  consultations: readonly Consultation[],
  { from, rules, calendar }: CountGround,
): readonly CivilDate[] {
  const out = new Set<CivilDate>()
  for (const consultation of consultations) {
    const last = lastDayOut(consultation, rules, calendar) ?? consultation.sentOn
    const first = consultation.sentOn > from ? consultation.sentOn : from
    for (let date = addDays(first, 1); date <= last; date = addDays(date, 1))
      if (isWorkingDay(calendar, date)) out.add(date)
  }
  return [...out].sort()
}

export interface CountGround {
  readonly from: CivilDate
  readonly rules: RuleSet
  readonly calendar: WorkCalendar
}
