import {
  INTERPRETATION_DAYS,
  type Matter,
  matterDue,
  RESPONSE_HOURS,
} from '../../domain/register/matter.ts'
import { minuteText } from '../../domain/time/civil-minute.ts'
import type { WorkCalendar } from '../../domain/time/work-calendar.ts'

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
  const hours = RESPONSE_HOURS[matter.grave === true ? 'grave' : 'other']
  return [
    `舆情:${matter.about}`,
    `发现时间:${minuteText(matter.foundAt)}`,
    `级别:${matter.grave === true ? '特别重大、重大突发事件' : '一般政务舆情'}`,
    matter.answeredAt === undefined
      ? `应回应:${minuteText(at ?? matter.foundAt)}前(${String(hours)}小时,国办发〔2016〕61号)`
      : `回应时间:${minuteText(matter.answeredAt)}`,
  ]
}
