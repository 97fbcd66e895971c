import { civilDate, type CivilDate } from '../../domain/time/civil-date.ts'
import type { HolidayRange, MakeupDay } from '../../domain/time/holiday-notice.ts'

/** What the text of a notice gives: days off, days worked, and days that do not exist. */
export interface ReadNotice {
  readonly off: readonly HolidayRange[]
  readonly work: readonly MakeupDay[]
  /** As it was written. */
  readonly impossible?: string
}

const NAMES =
  /(?<name>元旦|春节|清明节?|劳动节|五一|端午节?|(?:国庆节?[、和及与]中秋节?)|(?:中秋节?[、和及与]国庆节?)|中秋节?|国庆节?|十一)/u
const FULL: Readonly<Record<string, string>> = {
  清明: '清明节',
  五一: '劳动节',
  端午: '端午节',
  中秋: '中秋节',
  国庆: '国庆节',
  十一: '国庆节',
}

const ASIDE = '(?:\\s*[（(][^）)]*[）)])?'
const DAY = `(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]?${ASIDE}`
const TO = `(?:\\s*(?:至|到|—|–|-|~|～)\\s*(?:(?<toYear>\\d{4})年)?(?:(?<toMonth>\\d{1,2})月)?(?<toDay>\\d{1,2})[日号]?${ASIDE})?`
const TOKEN = new RegExp(`${DAY}${TO}|(?<verb>放假|休息|上班|补班)`, 'gu')

/** Reads 「元旦：1月1日至3日放假，1月4日上班」, sentence by sentence, as the State Council's office writes it. */
export function readNotice(text: string, year: number): ReadNotice {
  const off: HolidayRange[] = []
  const work: MakeupDay[] = []
  let name = '节假日'
  let impossible: string | undefined
  for (const sentence of text.split(/[;；。\n]/u)) {
    name = named(sentence) ?? name
    const read = readSentence(sentence, { year, name })
    off.push(...read.off)
    work.push(...read.work)
    impossible ??= read.impossible
  }
  return { off, work, impossible }
}

function named(sentence: string): string | undefined {
  const name = NAMES.exec(sentence)?.groups?.['name']
  return name && (FULL[name] ?? name)
}

interface Holiday {
  readonly year: number
  readonly name: string
}

interface Days {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** Days wait for the verb that follows them. */
function readSentence(sentence: string, holiday: Holiday): ReadNotice {
  const off: HolidayRange[] = []
  const work: MakeupDay[] = []
  let waiting: Days[] = []
  let impossible: string | undefined
  for (const match of sentence.matchAll(TOKEN)) {
    const verb = match.groups?.['verb']
    if (verb === undefined) {
      const days = daysOf(match, holiday)
      if (days === undefined) impossible ??= match[0]
      else waiting.push(days)
      continue
    }
    if (verb === '放假' || verb === '休息')
      off.push(...waiting.map((days) => ({ name: holiday.name, ...days })))
    else work.push(...waiting.map(({ from }) => ({ name: holiday.name, on: from })))
    waiting = []
  }
  return { off, work, impossible }
}

function daysOf({ groups = {} }: RegExpMatchArray, holiday: Holiday): Days | undefined {
  const { year, month, day, toYear, toMonth = month, toDay } = groups
  const from = dayOf({ year, month, day }, holiday)
  const to =
    toDay === undefined ? from : dayOf({ year: toYear, month: toMonth, day: toDay }, holiday)
  return from === undefined || to === undefined ? undefined : { from, to }
}

type SaidDay = Readonly<Record<'year' | 'month' | 'day', string | undefined>>

/** The December that a New Year's notice speaks of is the one before. */
function dayOf({ year, month, day }: SaidDay, holiday: Holiday): CivilDate | undefined {
  const before = month === '12' && holiday.name.startsWith('元旦') ? 1 : 0
  const ofYear = year === undefined ? holiday.year - before : Number(year)
  return civilDate(ofYear, Number(month), Number(day))
}
