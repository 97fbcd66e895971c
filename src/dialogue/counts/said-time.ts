import type { Span } from '../../domain/figures/figure.ts'
import { numeralValue, SMALL_NUMERAL } from '../../domain/language/chinese-number.ts'
import type { CivilDate } from '../../domain/time/civil-date.ts'
import { type CivilMinute, civilMinute } from '../../domain/time/civil-minute.ts'
import type { Meaning } from '../skill.ts'

/** 14:30, 下午2点半, 9时05分, 3月1日14:30: where it stands, and the minute; `undefined` for one that no clock shows. */
export interface SaidTime extends Span {
  readonly minute?: CivilMinute
}

const HALF = '(?<half>凌晨|清早|早上|早晨|上午|中午|下午|午后|傍晚|晚上|夜里|晚)?'
const PAST = `(?:(?<thirty>半)|(?<quarter>[一三13])刻|(?<of>${SMALL_NUMERAL})分?)?`
const TIME = new RegExp(
  `${HALF}\\s*(?<hour>${SMALL_NUMERAL})(?:[:：](?<min>\\d{2})(?!\\d)|[点时](?!间|候|段|常|起)(?:钟|整)?${PAST})`,
  'gu',
)

/** Every time of the day in the message; one without a day is of the day said before it, or of today. */
export function timesIn(meaning: Meaning, today: CivilDate): readonly SaidTime[] {
  return [...meaning.plain.matchAll(TIME)].map((match) => {
    const start = match.index
    const day = dayBefore(meaning, start) ?? today
    const { half = '', hour } = match.groups ?? {}
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
  return quarter === undefined ? numberOf(min ?? of) : quarterOf(quarter)
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

function numberOf(said: string | undefined): number {
  return numeralValue(said ?? '') ?? 0
}
