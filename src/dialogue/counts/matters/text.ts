import {
  CONFERENCE_HOURS,
  INTERPRETATION_DAYS,
  type Matter,
  type PublicOpinion,
  matterDue,
  RESPONSE_HOURS,
} from '../../../domain/register/tallies/matter.ts'
import { addHours, type CivilMinute, minuteText } from '../../../domain/time/civil-minute.ts'
import type { WorkCalendar } from '../../../domain/time/work-calendar.ts'

/** What is known of a matter, line by line, with its clock. */
export function matterLines(matter: Matter, calendar: WorkCalendar): readonly string[] {
  const { on, at } = matterDue(matter, calendar)
  if (matter.kind === 'interpretation')
    return [
      `文件:${matter.about}`,
      `公布日期:${matter.issuedOn}`,
      matter.interpretedOn === undefined
        ? `应解读:${on.date}前(${String(INTERPRETATION_DAYS)}个工作日,地方规定;宜与文件同步)${on.certain ? '' : ',暂定'}`
        : `解读日期:${matter.interpretedOn}`,
    ]
  return [
    `舆情:${matter.about}`,
    `发现时间:${minuteText(matter.foundAt)}`,
    `级别:${matter.grave === true ? '特别重大、重大突发事件' : '一般政务舆情'}`,
    matter.answeredAt === undefined
      ? responseLine(matter, at ?? matter.foundAt)
      : `回应时间:${minuteText(matter.answeredAt)}`,
  ]
}

function responseLine({ grave, foundAt }: PublicOpinion, due: CivilMinute): string {
  const last = minuteText(due)
  if (grave !== true)
    return `应回应:${last}前(${String(RESPONSE_HOURS.other)}小时,国办发〔2016〕61号)`
  const conference = minuteText(addHours(foundAt, CONFERENCE_HOURS))
  return `应发布权威信息:${last}前(${String(RESPONSE_HOURS.grave)}小时,国办发〔2016〕80号);应开新闻发布会:${conference}前(${String(CONFERENCE_HOURS)}小时,国办发〔2016〕61号)`
}
