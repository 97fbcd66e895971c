import { civilDate, type CivilDate } from '../../domain/time/civil-date.ts'

const PUBLISHED =
  /(?:发布(?:时间|日期)|公开(?:时间|日期)|发文(?:时间|日期)|时间|日期)\s*[::]?\s*((?:19|20)\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})/

/** When the portal says that it published the text. @param furniture the lines around the report */
export function publishedIn(furniture: readonly string[]): CivilDate | undefined {
  for (const line of furniture) {
    const [, year, month, day] = PUBLISHED.exec(line) ?? []
    const date = year && civilDate(Number(year), Number(month), Number(day))
    if (date) return date
  }
  return undefined
}
