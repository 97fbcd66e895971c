import type { Span } from '../../domain/figures/figure.ts'
import { numeralValue, SMALL_NUMERAL } from '../../domain/language/chinese-number.ts'
import type { CivilDate } from '../../domain/time/civil-date.ts'
import { type CivilMinute, civilMinute, dayOf } from '../../domain/time/civil-minute.ts'
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
  const times: SaidTime[] = []
  let half = ''
  for (const match of meaning.plain.matchAll(TIME)) {
    const day = dayBefore(meaning, match.index) ?? today
    half = halfOf(match, { day, half, before: times.at(-1)?.minute })
    const end = match.index + match[0].length
    times.push({ start: match.index, end, minute: minuteOf(match, { day, half }) })
  }
  return times
}

interface Told extends PartOfDay {
  readonly before: CivilMinute | undefined
}

/** The half of the day that is said, or that of the time before where the story would go backwards otherwise. */
function halfOf(match: RegExpExecArray, { day, half, before }: Told): string {
  const said = match.groups?.['half']
  if (said !== undefined) return said
  return isToldBackwards(minuteOf(match, { day, half: '' }), before) ? half : ''
}

interface PartOfDay {
  readonly day: CivilDate
  readonly half: string
}

function minuteOf(match: RegExpExecArray, { day, half }: PartOfDay): CivilMinute | undefined {
  return civilMinute(day, hourOf(half, numberOf(match.groups?.['hour'])), minutesOf(match))
}

/** 下午2点发现,4点半回应: what went on is not told backwards, so the 4 is of the afternoon. */
function isToldBackwards(one: CivilMinute | undefined, before: CivilMinute | undefined): boolean {
  if (one === undefined || before === undefined) return false
  return dayOf(one) === dayOf(before) && one < before
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
