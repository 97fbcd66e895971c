import { divisionSaid } from '../../src/dialogue/figures/division.ts'
import { type Asked, placeSaid } from '../../src/dialogue/figures/question.ts'
import type { Meaning, Topic } from '../../src/dialogue/skill.ts'
import type { Figure, Scope } from '../../src/domain/figures/figure.ts'
import { areSideBySide, isPart } from '../../src/domain/figures/wholes.ts'
import { type Known, reportsOf } from '../../src/domain/figures/known.ts'
import { yearOf } from '../../src/domain/time/civil-date.ts'
import { type Period, within, yearPeriod } from '../../src/domain/time/period.ts'
import { figuresOf, one, partsOf, type FigurePlace, topicOf, wholeOf } from './at-place.ts'
import type { QuestionsBefore } from './before.ts'
import { operandsBefore } from './going-back.ts'
import { mannerOf } from './manner.ts'
import { type SubjectGround, subjectsOf } from './subjects.ts'
import type { Catalogued, FigureSides, Operands, Unnamed } from './what-is-computed.ts'

/** @returns `undefined` when what is named is not clear */
export function operandsOf(meaning: Meaning, ground: SubjectGround): Operands | undefined {
  const { asked, known } = ground
  const common = { ...mannerOf(meaning), ...catalogued(known) }
  const before = operandsBefore(meaning, ground)
  if (before === 'unclear') return undefined
  if (before !== undefined) return { ...common, ...before }
  const topics = subjectsOf(meaning, ground)
  const [first] = topics.flat()
  if (first === undefined) return undefined
  const said = asked ?? placeSaid(meaning)
  const year: FigurePlace = {
    period: said.periods[0],
    scope: 'year',
    by: divisionSaid(meaning.copy),
    known,
  }
  const against = { ...said, before: ground.before[0] }
  if (topics.flat().length === 1 && setsAgainst(meaning, against)) {
    const period = yearTaken(first, said.periods, year)
    return {
      ...againstAllYears(first, { ...year, period, scope: scopeOfYears(meaning) }),
      ...common,
    }
  }
  const place = { ...year, scope: said.scopes[0] ?? 'year' }
  const named = { again: namedAgain(meaning, place), sides: sidesAt(meaning, place, said.periods) }
  return { ...ofSubjects(topics, first, { place, periods: said.periods }), ...common, ...named }
}

/** Of years that are set side by side no share is taken. */
function sidesAt(
  { sides }: Meaning,
  place: FigurePlace,
  periods: readonly Period[],
): FigureSides | undefined {
  if (sides === undefined || periods.length > 1) return undefined
  const figures = (topics: readonly Topic[]): readonly Figure[] =>
    topics.flatMap((topic) => figuresOf(topic, place))
  return { part: sides.part.map(figures), whole: sides.whole.map(figures), each: sides.each }
}

function namedAgain({ repeated }: Meaning, place: FigurePlace): Figure | undefined {
  const [twice, ...more] = repeated
  return twice && more.length === 0 ? one(twice, place) : undefined
}

function catalogued(known: Known): Catalogued {
  const { indicators } = known
  return {
    isPartOf(part, other) {
      const whole = indicators.get(other.indicator ?? '')
      return whole !== undefined && part.scope === other.scope && isPart(part.indicator, whole)
    },
    areSideBySide: (figures) =>
      areSideBySide(
        figures.map(({ indicator }) => indicator),
        indicators.values(),
      ),
    settledOf({ indicator, year, scope }) {
      const settled = [...indicators.values()].find(
        ({ outOf, allOf }) => indicator !== undefined && (outOf ?? allOf?.of) === indicator,
      )
      const place: FigurePlace = { period: yearPeriod(year), scope, known }
      return settled && one(topicOf(settled.id, known), place)
    },
    leftOf({ indicator, year, scope }) {
      const left = indicators.get(indicator ?? '')?.left
      const place: FigurePlace = { period: yearPeriod(year), scope, known }
      return left === undefined ? undefined : one(topicOf(left, known), place)
    },
  }
}

/** 「2017年底的累计,用累计减去2018年」: the year before only says up to when, and the other one is taken away. */
function yearTaken(
  topic: Topic,
  [first, ...others]: readonly Period[],
  place: FigurePlace,
): Period | undefined {
  const after = others.find(({ start }) => first !== undefined && isNextTo(first, start))
  const stored = after !== undefined && figuresOf(topic, { ...place, period: after }).length > 0
  return stored ? after : first
}

function isNextTo({ end }: Period, start: Period['start']): boolean {
  return yearOf(end) + 1 === yearOf(start)
}

/** A year of something and all there has been of it. */
function againstAllYears(topic: Topic, place: FigurePlace): Unnamed {
  const period = place.scope === 'cumulative' ? undefined : place.period
  const total = one(topic, { ...place, period, scope: 'cumulative' })
  const groups = [figuresOf(topic, place)]
  const { label } = topic
  return { groups, whole: total, total, parts: [], ofYears: [], label, about: [topic] }
}

interface SaidPlaces {
  readonly place: FigurePlace
  readonly periods: readonly Period[]
}

function ofSubjects(
  topics: readonly (readonly Topic[])[],
  first: Topic,
  { place, periods }: SaidPlaces,
): Unnamed {
  const groups = topics.map((group) => group.flatMap((topic) => figuresOf(topic, place)))
  const different = periods.filter(
    (period, i) =>
      periods.findIndex(({ start, end }) => start === period.start && end === period.end) === i,
  )
  const others = different.slice(1).map((period) => figuresOf(first, { ...place, period }))
  const year = groups.flat()[0]?.year
  return {
    groups: [...groups, ...others],
    whole: wholeOf(first, place),
    parts: partsOf(first, place),
    before: year === undefined ? undefined : one(first, { ...place, period: yearPeriod(year - 1) }),
    ofYears: yearsOf(first, place, periods),
    label: first.label,
    about: topics.flat(),
    year,
  }
}

/** Of all years, or of those that are named. */
function yearsOf(topic: Topic, place: FigurePlace, periods: readonly Period[]): readonly Figure[] {
  const years = new Set(reportsOf(undefined, place.known).flatMap(({ year }) => year ?? []))
  return [...years]
    .map(yearPeriod)
    .filter((year) => periods.length === 0 || periods.some((one) => within(year.start, one)))
    .flatMap((period) => one(topic, { ...place, period, scope: 'year' }) ?? [])
}

/** 「2018年以前公开的占历年累计的几成」: all years up to that one. */
function scopeOfYears({ copy, operations }: Meaning): Scope {
  const isBefore = /以前|之前|年前|以往|往年|before|prior to/u.test(copy)
  return isBefore && operations.includes('share') ? 'cumulative' : 'year'
}

/** A year can be a share of all years, named or asked for before, or be taken from them; it is never added to them. */
function setsAgainst(
  { operations, scopes: named, topics }: Meaning,
  {
    periods,
    scopes,
    before,
  }: Pick<Asked, 'periods' | 'scopes'> & { readonly before?: QuestionsBefore[number] },
): boolean {
  const against = ['share', 'difference', 'without', 'ratio'].some((each) =>
    operations.includes(each),
  )
  const goesOn = topics.length === 0 && named.length === 0 && before?.scope === 'cumulative'
  return against && periods.length > 0 && (scopes.includes('cumulative') || goesOn)
}
