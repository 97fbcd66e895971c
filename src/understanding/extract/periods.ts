import { type CivilDate, yearOf } from '../../domain/time/civil-date.ts'
import { type Period, yearPeriod } from '../../domain/time/period.ts'
import { hide, inOrder } from '../../domain/language/hidden.ts'
import type { Hit } from './hit.ts'
import type { PeriodWord } from './period-readings.ts'
import { PERIOD_WORDS, type WordPattern } from './period-words.ts'
import { matchesOf } from '../matches.ts'

/**
 * The spans of time that a text names: words are joined to the year beside them (去年上半年), to the year said
 * before (2018年3月和4月) and to ranges (2017年到2018年). A part of a year without any is the nearest that has begun.
 */
export function findPeriods(text: string, today: CivilDate): readonly Hit<Period>[] {
  const words = joinYears(findWords(text, today), text)
  const said = ofTheYear(resolve(words, { text, today }), words, text)
  const periods: Hit<Period>[] = []
  for (let i = 0; i < said.length; i++) {
    const first = said[i]
    if (first === undefined) continue
    const joined = range(text, first, said[i + 1])
    if (joined) i++
    periods.push(openEnded(text, joined ?? first, today))
  }
  return periods
}

type Word = Hit<PeriodWord>
/** A period and whether its year was said. */
type Resolved = Hit<Period> & { readonly yearSaid: boolean }

/** A message that names more is a paste, and no question needs them all. */
const MOST_WORDS = 400
/** Without any of these no word can match. */
const PERIOD_CLUE = /[年月周季天日]|半|星期|礼拜|五|\d{4}|[a-z]{3}|q\d/
const LIST = /^ ?(?:[和与跟及、,/比]|对比|以及|还有|相比|and|vs\.?) ?$/
const TO = /^ ?(?:到|至|-|~|—|–|直到|起到|起至|to|until) ?$/
const UNTIL_BEFORE = /(?:截至|截止到?|直?到|至|up to|until|by) ?$/
const UNTIL_ALWAYS =
  /(?:截至|截止到?|(?:up to|(?:up )?until|till)(?: ?(?:the )?(?:end|close) of)?|(?:by|as of|as at|through|at)(?: ?the)? (?:end|close) of) ?$/
const END_OF = /[底末终]$/
const SINCE_AFTER = /^ ?(?:年?以来|起?至今|起?到现在|起?到今天|到目前|迄今|起(?!草|诉|因|[见]))/
const SINCE_BEFORE = /\bsince $/

const NONE: readonly Word[] = []

function findWords(text: string, today: CivilDate): readonly Word[] {
  if (!PERIOD_CLUE.test(text)) return []
  const words: Word[] = []
  let left = text
  for (const way of PERIOD_WORDS) {
    const found = readWay(left, way, today)
    if (found.length === 0) continue
    words.push(...found)
    left = hide(left, found)
  }
  return inOrder(words).slice(0, MOST_WORDS)
}

function readWay(text: string, way: WordPattern, today: CivilDate): readonly Word[] {
  if (!way.clue.test(text)) return NONE
  const words: Word[] = []
  for (const match of matchesOf(text, way.pattern)) {
    const value = way.read({ ...match.groups }, today)
    if (value) words.push({ value, start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** 去年 + 上半年, first half of + 2018: two words, one period. */
function joinYears(words: readonly Word[], text: string): readonly Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const before = joined[joined.length - 1]
    const one = before && oneOf(before, word, text.slice(before.end, word.start))
    if (one) joined[joined.length - 1] = one
    else joined.push(word)
  }
  return joined
}

function oneOf(before: Word, word: Word, gap: string): Word | undefined {
  const [a, b] = [before.value, word.value]
  const span = { start: before.start, end: word.end }
  if (a.kind === 'year' && b.kind === 'part' && /^(?:的|度|,)?$/.test(gap))
    return { value: { kind: 'fixed', period: b.within(a.year) }, ...span }
  if (a.kind === 'part' && b.kind === 'year' && /^(?: of(?: the)?|,)? $/.test(gap))
    return { value: { kind: 'fixed', period: a.within(b.year) }, ...span }
  return undefined
}

interface Setting {
  readonly text: string
  readonly today: CivilDate
}

function resolve(words: readonly Word[], setting: Setting): readonly Resolved[] {
  const resolved: Resolved[] = []
  for (const word of words) {
    const before = resolved[resolved.length - 1]
    resolved.push({ ...periodOf(word, before, setting), start: word.start, end: word.end })
  }
  return resolved
}

function periodOf(
  { value, start }: Word,
  before: Resolved | undefined,
  { text, today }: Setting,
): { readonly value: Period; readonly yearSaid: boolean } {
  if (value.kind === 'year') return { value: yearPeriod(value.year), yearSaid: true }
  if (value.kind === 'fixed') return { value: value.period, yearSaid: true }
  const gap = text.slice(before?.end, start)
  return before?.yearSaid === true && (LIST.test(gap) || TO.test(gap))
    ? { value: inYearOf(before.value, value.within, TO.test(gap)), yearSaid: true }
    : { value: nearest(value.within, today), yearSaid: false }
}

/** 「上半年和下半年各几条,18年的」「2018年的公开,一季度几条」: the only year said is the year of the parts. */
function ofTheYear(
  said: readonly Resolved[],
  words: readonly Word[],
  text: string,
): readonly Resolved[] {
  const years = said.filter((_, i) => words[i]?.value.kind === 'year')
  const parts = said.flatMap((_, i) => partOf(words[i]) ?? [])
  const [year] = years
  const [first] = parts
  if (year === undefined || years.length > 1 || first === undefined) return said
  const of = yearOf(year.value.start)
  const own = asksOfItself(year, first, text)
  return said.map((each, i) => {
    const part = each === year && !own ? first : partOf(words[i])
    return part === undefined ? each : { ...each, value: part.within(of), yearSaid: true }
  })
}

interface Part {
  readonly start: number
  readonly within: (year: number) => Period
}

function partOf(word: Word | undefined): Part | undefined {
  return word?.value.kind === 'part' ? { start: word.start, within: word.value.within } : undefined
}

const ASKS = /多少|几|how many/iu

/** 「2018年公开几条,上半年几条」 asks of the year too. */
function asksOfItself({ start, end }: Resolved, part: Part, text: string): boolean {
  return ASKS.test(text.slice(end, part.start > start ? part.start : undefined))
}

/** 2018年3月和4月; a range may run into the next year: 2018年10月到3月. */
function inYearOf(before: Period, within: (year: number) => Period, ranges: boolean): Period {
  const year = yearOf(before.start)
  const there = within(year)
  return ranges && there.end < before.start ? within(year + 1) : there
}

/** 12月 said in March is last year's: no part of a year is taken from the future. */
function nearest(within: (year: number) => Period, today: CivilDate): Period {
  const here = within(yearOf(today))
  return here.start <= today ? here : within(yearOf(today) - 1)
}

function range(text: string, first: Resolved, last: Resolved | undefined): Resolved | undefined {
  if (last === undefined || !TO.test(text.slice(first.end, last.start))) return undefined
  if (last.value.end < first.value.start) return undefined
  return {
    value: { start: first.value.start, end: last.value.end },
    yearSaid: first.yearSaid,
    start: first.start,
    end: last.end,
  }
}

/** 到2017年底 starts with its year; 2015年以来 ends today. */
function openEnded(text: string, said: Resolved, today: CivilDate): Hit<Period> {
  const before = text.slice(Math.max(0, said.start - 18), said.start)
  const until = END_OF.test(text.slice(said.start, said.end)) ? UNTIL_BEFORE : UNTIL_ALWAYS
  const prefix = until.exec(before)
  if (prefix) {
    const start = yearPeriod(yearOf(said.value.end)).start
    return {
      value: { start, end: said.value.end },
      start: said.start - prefix[0].length,
      end: said.end,
    }
  }
  return said.value.start <= today ? since(text, said, today) : plain(said)
}

function since(text: string, said: Resolved, today: CivilDate): Hit<Period> {
  const after = SINCE_AFTER.exec(text.slice(said.end, said.end + 6))
  const before = SINCE_BEFORE.exec(text.slice(Math.max(0, said.start - 6), said.start))
  if (!after && !before) return plain(said)
  return {
    value: { start: said.value.start, end: today },
    start: said.start - (before?.[0].length ?? 0),
    end: said.end + (after?.[0].length ?? 0),
  }
}

function plain(said: Resolved): Hit<Period> {
  return { value: said.value, start: said.start, end: said.end }
}
