import type { CivilDate } from './civil-date.ts'

/**
 * Says in Chinese, one sentence, that a day of something done is still to come.
 *
 * @param name what the day is called: 公开日期
 * @param date the day that was said
 * @param today the office's day
 */
export function futureDay(
  name: string,
  date: CivilDate | undefined,
  today: CivilDate,
): string | undefined {
  if (date === undefined || date <= today) return undefined
  return `${name}${date}还没到,今天是${today};请在当天或之后再登记,或改为不晚于今天的日期。`
}
