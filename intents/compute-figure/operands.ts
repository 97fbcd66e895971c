import { divisionSaid } from '../../src/dialogue/division.ts'
import { type Asked, placeSaid } from '../../src/dialogue/question.ts'
import type { Meaning, Topic } from '../../src/dialogue/skill.ts'
import type { Figure, Scope } from '../../src/domain/figures/figure.ts'
import type { Indicator } from '../../src/domain/figures/indicator.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import { lookUp } from '../../src/domain/figures/lookups/lookup.ts'
import { type Period, yearPeriod } from '../../src/domain/time/period.ts'
import { type Before, bothBefore, namedBefore } from './before.ts'
import { type Manner, mannerOf } from './manner.ts'

/** The figures that a computation is about. */
export interface Operands extends Manner {
  /** What each subject of the message came to; several for one subject are readings of it. */
  readonly groups: readonly (readonly Figure[])[]
  /** The whole that the first subject is a part of, or its rate is out of. */
  readonly whole?: Figure
  /** What the first subject, or what it is a part of, is made of. */
  readonly parts: readonly Figure[]
  /** All there has been of the only subject, where a year of it is set against that. */
  readonly total?: Figure
  /** The first subject in the year before. */
  readonly before?: Figure
  readonly label: string
  readonly year?: number
  /** How many of what a figure counts were answered or closed. */
  readonly settledOf: (came: Figure) => Figure | undefined
  /** How many of them were left at the end of the year, as printed. */
  readonly leftOf: (came: Figure) => Figure | undefined
  /** Whether the catalogue counts the one among the parts of the other. */
  readonly isPartOf: (one: Figure, other: Figure) => boolean
}

type Unnamed = Omit<Operands, keyof Catalogued | keyof Manner>
type Catalogued = Pick<Operands, 'isPartOf' | 'settledOf' | 'leftOf'>

interface Ground {
  readonly asked: Asked | undefined
  readonly known: Known
  readonly before: Before
}

/** What a question about shares, ranks and averages is about when it names nothing: what was disclosed. */
const DEFAULT = 'disclosed.items'
/** What is left unanswered where nothing else is named. */
const LEFT = 'applications.received'

/** @returns `undefined` when what is named is not clear */
export function operandsOf(meaning: Meaning, ground: Ground): Operands | undefined {
  const { asked, known } = ground
  const both = bothBefore(meaning, ground.before)
  const common = { ...mannerOf(meaning), ...catalogued(known) }
  if (both !== undefined) return { ...ofFigures(both), ...common, named: false }
  const topics = subjectsOf(meaning, ground)
  const [first] = topics.flat()
  if (first === undefined) return undefined
  const said = asked ?? placeSaid(meaning)
  const by = divisionSaid(meaning.copy)
  const year: Place = { period: said.periods[0], scope: 'year', by, known }
  if (topics.flat().length === 1 && setsAgainst(meaning, said))
    return { ...againstAllYears(first, year), ...common }
  const place = { ...year, scope: said.scopes[0] ?? 'year' }
  return { ...ofSubjects(topics, first, { place, periods: said.periods }), ...common }
}

function ofFigures(groups: Operands['groups']): Unnamed {
  return { groups, parts: [], label: groups.at(-1)?.[0]?.label ?? '' }
}

function catalogued(known: Known): Catalogued {
  const { indicators } = known
  return {
    isPartOf(part, other) {
      const whole = indicators.get(other.indicator ?? '')
      return whole !== undefined && part.scope === other.scope && isPart(part.indicator, whole)
    },
    settledOf({ indicator, year, scope }) {
      const settled = [...indicators.values()].find(
        ({ outOf, allOf }) => indicator !== undefined && (outOf ?? allOf?.of) === indicator,
      )
      const place: Place = { period: yearPeriod(year), scope, known }
      return settled && one(topicOf(settled.id, known), place)
    },
    leftOf({ indicator, year, scope }) {
      const left = indicators.get(indicator ?? '')?.left
      const place: Place = { period: yearPeriod(year), scope, known }
      return left === undefined ? undefined : one(topicOf(left, known), place)
    },
  }
}

/** A year of something and all there has been of it. */
function againstAllYears(topic: Topic, place: Place): Unnamed {
  const total = one(topic, { ...place, scope: 'cumulative' })
  return { groups: [figuresOf(topic, place)], whole: total, total, parts: [], label: topic.label }
}

interface Said {
  readonly place: Place
  readonly periods: readonly Period[]
}

function ofSubjects(
  topics: readonly (readonly Topic[])[],
  first: Topic,
  { place, periods }: Said,
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
    label: first.label,
    year,
  }
}

/** A year can be a share of all years, or be taken from them; it is never added to them. */
function setsAgainst(
  { operations }: Meaning,
  { periods, scopes }: Pick<Asked, 'periods' | 'scopes'>,
): boolean {
  const against = ['share', 'difference', 'without', 'ratio'].some((each) =>
    operations.includes(each),
  )
  return against && periods.length > 0 && scopes.includes('cumulative')
}

function subjectsOf(
  meaning: Meaning,
  { asked, known, before }: Ground,
): readonly (readonly Topic[])[] {
  const named = namedBefore(meaning, before) ?? meaning.subjects
  if (named.length > 0) return named
  const valued = byValue(meaning, known)
  if (valued.length > 1) return valued
  if (asked !== undefined) return [asked.topics]
  const nothingNamed = meaning.topics.length === 0 && meaning.unexplained.length === 0
  const left = meaning.operations.includes('unsettled')
  return nothingNamed ? [[topicOf(left ? LEFT : DEFAULT, known)]] : []
}

/** 「1899和1894差几」: numbers that a report prints are named by their value. */
function byValue({ numbers }: Meaning, { reports }: Known): readonly (readonly Topic[])[] {
  const printed = reports.flatMap((report) => report.figures)
  const named = numbers.flatMap(
    ({ value: { value } }) =>
      printed.find((figure) => figure.value === value && figure.cell === undefined) ?? [],
  )
  const topics = new Map(
    named.map(({ indicator, label }) => [indicator ?? label, { indicator, label }]),
  )
  return [...topics.values()].map((topic) => [{ ...topic, match: 1, coverage: 1 }])
}

interface Place {
  readonly period?: Period
  readonly scope: Scope
  /** What the question divides by: the parts of no other division answer it. */
  readonly by?: string
  readonly known: Known
}

function figuresOf(topic: Topic, { period, scope, known }: Place): readonly Figure[] {
  const found = lookUp({ subject: topic, period, scope }, known)
  return found.kind === 'found' ? found.figures : []
}

function one(topic: Topic, place: Place): Figure | undefined {
  return figuresOf(topic, place)[0]
}

function wholeOf({ indicator }: Topic, place: Place): Figure | undefined {
  const { indicators } = place.known
  const outOf = indicators.get(indicator ?? '')?.outOf
  const whole = outOf ?? [...indicators.values()].find((each) => isPart(indicator, each))?.id
  return whole === undefined ? undefined : one(topicOf(whole, place.known), place)
}

/** What the topic is made of; what stands beside it where it is a part itself. */
function partsOf({ indicator }: Topic, place: Place): readonly Figure[] {
  const all = [...place.known.indicators.values()]
  const own = place.known.indicators.get(indicator ?? '')?.parts ?? []
  const beside = all.flatMap((each) => each.parts).filter(({ of }) => of.includes(indicator ?? ''))
  const fitting = [...own, ...beside].filter(({ by }) => place.by === undefined || by === place.by)
  const parts = fitting.sort(sumsFirst)[0]?.of ?? []
  return parts.flatMap((id) => one(topicOf(id, place.known), place) ?? [])
}

function sumsFirst(a: Indicator['parts'][number], b: Indicator['parts'][number]): number {
  return Number(a.relation === 'overlap') - Number(b.relation === 'overlap')
}

function isPart(id: string | undefined, whole: Indicator): boolean {
  return id !== undefined && whole.parts.some((parts) => parts.of.includes(id))
}

function topicOf(id: string, { indicators }: Known): Topic {
  const label = indicators.get(id)?.label ?? id
  return { indicator: id, label, match: 1, coverage: 1 }
}
