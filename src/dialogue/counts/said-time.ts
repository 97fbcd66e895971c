import type { Span } from '../../domain/figures/figure.ts'
import type { CivilDate } from '../../domain/time/civil-date.ts'
import { type CivilMinute, civilMinute } from '../../domain/time/civil-minute.ts'
import type { Meaning } from '../skill.ts'

/** 14:30, 下午2点半, 9时05分, 3月1日14:30: where it stands, and the minute; `undefined` for one that no clock shows. */
export interface SaidTime extends Span {
  readonly minute?: CivilMinute
}

const DIGITS = '一二三四五六七八九十'
const TIME =
  /(?<half>凌晨|清早|早上|早晨|上午|中午|下午|午后|傍晚|晚上|夜里|晚)?\s*(?<hour>\d{1,2}|[一两二三四五六七八九十]{1,3})(?:[:：](?<min>\d{2})(?!\d)|[点时](?!间|候|段|常|起)(?:钟|整)?(?:(?<thirty>半)|(?<quarter>[一三13])刻|(?<of>\d{1,2}|[一二三四五六七八九十]{1,3})分?)?)/gu

/** Every time of the day in the message; one without a day is of the day said before it, or of today. */
export function timesIn(meaning: Meaning, today: CivilDate): readonly SaidTime[] {
  return [...meaning.text.matchAll(TIME)].map((match) => {
    const start = match.index
    const day = dayBefore(meaning, start) ?? today
    const { half = '', hour = '' } = match.groups ?? {}
    return {
      start,
      end: start + match[0].length,
      minute: civilMinute(day, hourOf(half, numberOf(hour)), minutesOf(match)),
    }
  })
}

function minutesOf({ groups }: RegExpExecArray): number {
  const { thirty, quarter, min, of } = groups ?? {}
  if (thirty !== undefined) return 30
  return quarter === undefined ? numberOf(min ?? of ?? '0') : quarterOf(quarter)
}

function dayBefore({ dates }: Meaning, place: number): CivilDate | undefined {
  return dates.findLast(({ start }) => start <= place)?.value.date
}

/** 下午2点 is 14, 中午12点 is 12, 晚上12点 the end of the day, which no clock of that day shows. */
function hourOf(half: string, hour: number): number {
  if (/下午|午后|傍晚|晚|夜/u.test(half)) return hour < 12 ? hour + 12 : hour === 12 ? 24 : hour
  return half === '中午' && hour < 6 ? hour + 12 : hour
}

function quarterOf(said: string): number {
  return /[一1]/u.test(said) ? 15 : 45
}

/** 9, 九, 十二, 二十三 */
function numberOf(said: string): number {
  if (/^\d+$/u.test(said)) return Number(said)
  const digit = (char: string): number => (char === '两' ? 2 : DIGITS.indexOf(char) + 1)
  if (!said.includes('十')) return digit(said)
  const [tens = '', ones = ''] = said.split('十')
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}
