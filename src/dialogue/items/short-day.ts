import { civilDate, type CivilDate, yearOf } from '../../domain/time/civil-date.ts'
import { type Heard, heardIn, heardWords } from '../forms/form.ts'

/** 11.20, 6/12, 6-12 between blanks or commas: elsewhere it would be a number, among the values of a document it is a day. */
const SHORT_DAY =
  /(?:^|[\s,，、;；|｜])(?<month>1[0-2]|0?[1-9])\s?[./／-]\s?(?<day>3[01]|[12]\d|0?[1-9])[日号]?(?=$|[\s,，、;；。|｜]|公开|发布|公布|公示|挂|张?贴|推|上[网墙]|发)/u

/** The day that is written with a dot, a stroke or a dash and without a year, the nearest past one; `undefined` where a day is said otherwise. */
export function shortDay(heard: Heard, today: CivilDate): CivilDate | undefined {
  if (heardIn(heard.meaning.dates, heard).length > 0) return undefined
  const { month, day } = SHORT_DAY.exec(heardWords(heard))?.groups ?? {}
  if (month === undefined || day === undefined) return undefined
  const inYear = (year: number): CivilDate | undefined =>
    civilDate(year, Number(month), Number(day))
  const thisYear = inYear(yearOf(today))
  return thisYear !== undefined && thisYear <= today ? thisYear : inYear(yearOf(today) - 1)
}
