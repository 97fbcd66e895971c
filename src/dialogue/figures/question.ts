import type { Scope } from '../../domain/figures/figure.ts'
import { monthsIn, type Period, yearOfPeriod } from '../../domain/time/period.ts'
import type { Found, Topic } from '../../ports/understanding.ts'
import type { Context, Question } from '../context.ts'
import { asksHowMany, continuing } from './follow-up.ts'
import type { Meaning } from '../skill.ts'

/** A question about figures, as far as the message and what went before resolve it. */
export interface Asked {
  /** All that it may be about: several are a choice or an ambiguity. */
  readonly topics: readonly Topic[]
  /** Whether the topics are just what was said, or what it may have meant. */
  readonly clear: boolean
  /** Empty when nobody named a year. */
  readonly periods: readonly Period[]
  /** Both where both are asked for; never empty. */
  readonly scopes: readonly Scope[]
  /** Where nobody said the scopes and nothing is stored of them. */
  readonly otherwise?: readonly Scope[]
}

/** From here on a topic explains the whole question. */
const WHOLE = 0.999
/** Readings that are so many are no answer: ask back. */
const FEW = 3

/** @returns `undefined` when the message names nothing that could be asked for */
export function askedBy(meaning: Meaning, context: Context): Asked | undefined {
  const before = continuing(meaning, context) === undefined ? undefined : context.question
  const topics = topicsOf(meaning, before)
  if (topics === undefined) return undefined
  const asked = {
    ...topics,
    periods: periodsOf(meaning, before),
    scopes: scopesOf(meaning, before),
  }
  return staysWithAllYears(asked, meaning, context)
    ? { ...asked, scopes: ALL_YEARS, otherwise: asked.scopes }
    : asked
}

/** The periods and scopes that a message names, whatever it is about. */
export function placeSaid(meaning: Meaning): Pick<Asked, 'periods' | 'scopes'> {
  return { periods: periodsOf(meaning, undefined), scopes: scopesOf(meaning, undefined) }
}

function periodsOf(meaning: Meaning, before: Question | undefined): readonly Period[] {
  const said = [...meaning.periods.map((found) => inThatYear(found, before)), ...daysIn(meaning)]
  const named = said.filter((one, i) => said.findIndex((other) => isSame(one, other)) === i)
  if (named.length > 0 || before?.period === undefined) return named
  return goesPast(meaning, before) ? [] : [before.period]
}

function isSame(one: Period, other: Period): boolean {
  return one.start === other.start && one.end === other.end
}

/** 「上半年呢」 after a question of 2018 is that year's, unless a year is said. */
function inThatYear({ value, text }: Found<Period>, before: Question | undefined): Period {
  const year = before?.period && yearOfPeriod(before.period)
  return year === undefined || !PART_ALONE.test(text) ? value : monthsIn(year, value)
}

const PART_ALONE = /^(?:[上下]半年|第?[一二三四1-4]季度|[\d一二三四五六七八九十]{1,2}月份?)$/u

/** All there has been: what was asked of a year of which nothing is stored, or of today, is not of that year. */
function goesPast({ scopes, copy }: Meaning, { figures }: Question): boolean {
  const all = scopes.some(({ value }) => value === 'cumulative')
  return all && (figures.length === 0 || /现在|目前|至今|迄今|so far|to date/u.test(copy))
}

/** A day is the shortest period. */
function daysIn({ dates }: Meaning): readonly Period[] {
  return dates.flatMap(({ value: { date } }) =>
    date === undefined ? [] : [{ start: date, end: date }],
  )
}

/** A year that is named without a word of scope is that year, whatever was asked before. */
function scopesOf(meaning: Meaning, before: Question | undefined): readonly Scope[] {
  const said = [...new Set(meaning.scopes.map((found) => found.value))]
  if (said.length === 0) return [meaning.periods.length > 0 ? 'year' : (before?.scope ?? 'year')]
  return said.length === 1 && asksForBoth(meaning) ? ['year', 'cumulative'] : said
}

const ALL_YEARS: readonly Scope[] = ['cumulative']
const BRIEF = 8

/** 「答复了几件」 after 「历年累计申请几件」 asks for all years of the same matter. */
function staysWithAllYears(
  { topics }: Pick<Asked, 'topics'>,
  { plain, periods, scopes, dates, operations }: Meaning,
  { question }: Context,
): boolean {
  const says = periods.length + scopes.length + dates.length + operations.length
  if (question?.scope !== 'cumulative' || says > 0 || plain.trim().length > BRIEF) return false
  return topics.every((topic) => akin(topic, question))
}

const ASKS = /多少|几|多大|[和与及、]|how many|and/u

/** 「2018年公开多少条,历年累计又是多少」: the year has its own question, and the total another. */
function asksForBoth({ plain, periods, scopes }: Meaning): boolean {
  const [period] = periods
  const [scope] = scopes
  if (period === undefined || scope?.value !== 'cumulative') return false
  return period.end <= scope.start && ASKS.test(plain.slice(period.end, scope.start))
}

type Meant = Pick<Asked, 'topics' | 'clear'>

function topicsOf(meaning: Meaning, before: Question | undefined): Meant | undefined {
  const { topics } = meaning
  const whole = topics.filter((topic) => topic.coverage >= WHOLE)
  const exact = whole.filter((topic) => topic.match === 1)
  const like = likeThatOf(before, whole, meaning)
  if (like !== undefined) return { topics: [like], clear: true }
  if (exact.length > 0) return { topics: exact, clear: true }
  if (topics.length === 0 && before !== undefined) return { topics: before.topics, clear: true }
  return nearTopics(topics, whole, before)
}

/** What the words only come near to. */
function nearTopics(
  topics: readonly Topic[],
  whole: readonly Topic[],
  before: Question | undefined,
): Meant | undefined {
  const narrowed = whole.filter((topic) => before !== undefined && akin(topic, before))
  if (narrowed.length === 1) return { topics: narrowed, clear: true }
  if (whole.length === 0) return undefined
  // What is named in full and leaves a word over is no less meant than what the words only come near to.
  const named = topics.filter((topic) => topic.match === 1)
  if (named.length > 0) return { topics: [...named, ...whole], clear: false }
  return { topics: whole, clear: whole.length <= FEW }
}

/** 「省长信箱呢」 after the rate of the other mailbox asks for its rate. */
function likeThatOf(
  before: Question | undefined,
  whole: readonly Topic[],
  meaning: Meaning,
): Topic | undefined {
  if (before === undefined || asksHowMany(meaning)) return undefined
  const like = whole.filter((topic) => isLike(topic, before))
  return like.length === 1 ? like[0] : undefined
}

/** `mailbox.governor.closed-rate` is like `mailbox.mayor.closed-rate`. */
function isLike({ indicator }: Topic, { topics }: Question): boolean {
  const [kind, ...levels] = indicator?.split('.').reverse() ?? []
  return topics.some(({ indicator: other }) => {
    const [otherKind, ...otherLevels] = other?.split('.').reverse() ?? []
    return kind === otherKind && levels.length === otherLevels.length && indicator !== other
  })
}

/** `applications.online` is akin to `applications.received`: 「网上的呢」 after a question about applications. */
function akin(topic: Topic, before: Question): boolean {
  const family = (id: string | undefined): string | undefined => id?.split('.')[0]
  return before.topics.some((each) => family(each.indicator) === family(topic.indicator))
}
