import type { CivilDate } from '../../../domain/time/civil-date.ts'
import type { Meaning } from '../../skill.ts'

/** The days of a correction as one message tells them; each is absent where it is not named. */
export interface CorrectionDays {
  readonly noticedOn?: CivilDate
  readonly correctedOn?: CivilDate
}

/** What was given to the applicant, and nothing that came from him. */
const NOTICED = /(?:发|寄|送|下达|出具|告知|通知|要求|让)[^,;。]{0,10}补正|补正(?:通知|告知)/u
const CAME = /收到|交来|送来|寄来|寄到|补来|补齐|补好|补上|补正(?:了|好|完|过)/u

/** 「3月9日发了补正通知,昨天收到他补正的申请」: the notice and the correction, each with the day beside it. */
export function correctionDays({ plain, dates }: Meaning): CorrectionDays {
  let days: CorrectionDays = {}
  dates.forEach(({ end, value: { date } }, i) => {
    const after = plain.slice(end, dates[i + 1]?.start).split(/[;。!\n]/u)[0] ?? ''
    if (CAME.test(after)) days = { ...days, correctedOn: date }
    else if (NOTICED.test(after)) days = { ...days, noticedOn: date }
  })
  return days
}
