import type { CivilDate } from '../../time/civil-date.ts'
import { addHours, type CivilMinute, dayOf } from '../../time/civil-minute.ts'
import type { WorkCalendar } from '../../time/work-calendar.ts'
import { addWorkingDays, type DueDay } from '../../time/working-days.ts'

/** Something that waits for the office's word and is counted when that is given: 舆情 by the hour, 政策解读 by the day. */
export type Matter = PublicOpinion | Interpretation

/** 网络舆情 */
export interface PublicOpinion {
  readonly kind: 'opinion'
  /** What it is about, to the letter. */
  readonly about: string
  readonly foundAt: CivilMinute
  /** 特别重大、重大突发事件 */
  readonly grave?: true
  readonly answeredAt?: CivilMinute
}

export interface Interpretation {
  readonly kind: 'interpretation'
  /** The document that is to be explained. */
  readonly about: string
  readonly issuedOn: CivilDate
  readonly interpretedOn?: CivilDate
}

/**
 * Hours to the first word, by the clock, nights and holidays included.
 *
 * @see 国办发〔2016〕80号 特别重大、重大突发事件:最迟5小时内发布权威信息
 * @see 国办发〔2016〕61号 其他政务舆情:48小时内予以回应
 */
export const RESPONSE_HOURS = { grave: 5, other: 48 } as const

/**
 * Hours to the press conference on a grave event. Whoever handles the event holds it, which is rarely the office that
 * keeps the register: it is told of beside the first word and has no clock of its own.
 *
 * @see 国办发〔2016〕61号
 */
export const CONFERENCE_HOURS = 24

/** Working days after the document came out; a local rule (郑州 2016), the national text asks for the same day (国办发〔2016〕80号). */
export const INTERPRETATION_DAYS = 3

/** The last day, and for an opinion the minute of it. */
export interface MatterDue {
  readonly on: DueDay
  readonly at?: CivilMinute
}

export function matterDue(matter: Matter, calendar: WorkCalendar): MatterDue {
  if (matter.kind === 'interpretation')
    return { on: addWorkingDays(calendar, matter.issuedOn, INTERPRETATION_DAYS) }
  const at = addHours(matter.foundAt, RESPONSE_HOURS[matter.grave === true ? 'grave' : 'other'])
  return { at, on: { date: dayOf(at), certain: true } }
}

/** The day on which it was done; `undefined` while it waits. */
export function matterDoneOn(matter: Matter): CivilDate | undefined {
  if (matter.kind === 'interpretation') return matter.interpretedOn
  return matter.answeredAt && dayOf(matter.answeredAt)
}

/** The day on which it began to wait. */
export function matterSince(matter: Matter): CivilDate {
  return matter.kind === 'interpretation' ? matter.issuedOn : dayOf(matter.foundAt)
}
