import { type CivilDate, yearOf } from '../../domain/time/civil-date.ts'
import { digitsOf } from '../../domain/language/chinese-number.ts'

/** 2018, 二〇一八 or 贰零壹捌: never far enough from today to be a count by mistake. */
export const FOUR_DIGIT_YEAR =
  '(?:19|20)\\d\\d|[一二壹贰][零〇○九玖][零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖]{2}'
/** 18 or 一八, only before 年. 十八年 is a length of time. */
export const TWO_DIGIT_YEAR = '\\d\\d|[零〇○一二八九][零〇○一二三四五六七八九]'

/** Years counted from the year of the clock. */
const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  旧年: -1,
  昨年: -1,
  头年: -1,
  上一年: -1,
  上年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  下一年: 1,
  后年: 2,
}
/** Not in 目前年报, 以前年度, 网上年报, 今后年度, 本年报. */
export const RELATIVE_YEAR =
  '大前年|(?<![目以之])前年|去年|旧年(?!历)|昨年|头年|上一年|(?<![网以晚])上年|今年|本年(?!报)|明年|下一年|(?<![今之以])后年'

/** How far ahead a year of two digits may lie before it means the century before. */
const AHEAD = 10

/** @returns the year that the words name; `undefined` for 65 in 65年 (neither near nor past) */
export function yearNamed(words: string, today: CivilDate): number | undefined {
  const relative = RELATIVE_YEARS[words]
  if (relative !== undefined) return yearOf(today) + relative
  const digits = digitsOf(words)
  const year = Number(digits)
  if (Number.isNaN(year)) return undefined
  return digits.length === 4 ? year : centuryOf(year, yearOf(today))
}

function centuryOf(year: number, thisYear: number): number | undefined {
  const here = thisYear - (thisYear % 100) + year
  if (here <= thisYear + AHEAD) return here
  return year >= 80 ? here - 100 : undefined
}
