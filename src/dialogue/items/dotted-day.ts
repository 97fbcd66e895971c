import { civilDate, type CivilDate, yearOf } from '../../domain/time/civil-date.ts'
import { type Heard, heardWords } from '../forms/form.ts'

/** 11.20 between blanks or commas: elsewhere it would be a number, among the values of a document it is a day. */
const DOTTED =
  /(?:^|[\s,，;；|｜])(?<month>1[0-2]|0?[1-9])\.(?<day>3[01]|[12]\d|0?[1-9])(?=$|[\s,，;；。|｜])/u

/** The day that is written with a dot and without a year, the nearest past one; `undefined` where a day is said otherwise. */
export function dottedDay(heard: Heard, today: CivilDate): CivilDate | undefined {
  if (heard.meaning.dates.length > 0) return undefined
  const { month, day } = DOTTED.exec(heardWords(heard))?.groups ?? {}
  if (month === undefined || day === undefined) return undefined
  const inYear = (year: number): CivilDate | undefined =>
    civilDate(year, Number(month), Number(day))
  const thisYear = inYear(yearOf(today))
  return thisYear !== undefined && thisYear <= today ? thisYear : inYear(yearOf(today) - 1)
}
