import type { Asked } from '../../src/dialogue/question.ts'
import type { Meaning, Topic } from '../../src/dialogue/skill.ts'
import type { Figure, Scope } from '../../src/domain/figures/figure.ts'
import type { Indicator } from '../../src/domain/figures/indicator.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import { lookUp } from '../../src/domain/figures/lookup.ts'
import { yearOf } from '../../src/domain/time/civil-date.ts'
import { type Period, yearPeriod } from '../../src/domain/time/period.ts'

/** The figures that a computation is about. */
export interface Operands {
  /** What each subject of the message came to; several for one subject are readings of it. */
  readonly groups: readonly (readonly Figure[])[]
  /** The whole that the first subject is a part of, or its rate is out of. */
  readonly whole?: Figure
  /** What the first subject, or what it is a part of, is made of. */
  readonly parts: readonly Figure[]
  /** The first subject in the year before. */
  readonly before?: Figure
  readonly label: string
  readonly year?: number
}

interface Ground {
  readonly asked: Asked | undefined
  readonly known: Known
}

/** What a question about shares, ranks and averages is about when it names nothing: what was disclosed. */
const DEFAULT = 'disclosed.items'

/** @returns `undefined` when what is named is not clear */
export function operandsOf(meaning: Meaning, { asked, known }: Ground): Operands | undefined {
  const topics = subjectsOf(meaning, { asked, known })
  const [first] = topics.flat()
  if (first === undefined) return undefined
  const ofAll = isShareOfAll(meaning, asked)
  const place = placeOf(asked, { ofAll, known })
  const groups = topics.map((group) => group.flatMap((topic) => figuresOf(topic, place)))
  const year = groups.flat()[0]?.year
  return {
    groups: [...groups, ...inOtherYear(first, { asked, place })],
    whole: ofAll ? one(first, { ...place, scope: 'cumulative' }) : wholeOf(first, place),
    parts: partsOf(first, place),
    before: year === undefined ? undefined : one(first, { ...place, period: yearPeriod(year - 1) }),
    label: first.label,
    year: place.period === undefined ? year : yearOf(place.period.start),
  }
}

/** 「2018年占历年累计的百分之几」: a year's part of all there has been. */
function isShareOfAll({ operations, subjects }: Meaning, asked: Asked | undefined): boolean {
  const all = asked?.scopes.includes('cumulative') === true
  return operations.includes('share') && all && asked.periods.length > 0 && subjects.length < 2
}

function placeOf(
  asked: Asked | undefined,
  { ofAll, known }: { readonly ofAll: boolean; readonly known: Known },
): Place {
  const scope = ofAll ? 'year' : (asked?.scopes[0] ?? 'year')
  return { period: asked?.periods[0], scope, known }
}

function subjectsOf(meaning: Meaning, { asked, known }: Ground): readonly (readonly Topic[])[] {
  if (meaning.subjects.length > 0) return meaning.subjects
  if (asked !== undefined) return [asked.topics]
  const nothingNamed = meaning.topics.length === 0 && meaning.unexplained.length === 0
  return nothingNamed ? [[topicOf(DEFAULT, known)]] : []
}

/** One subject in two years: the second is an operand of its own. */
function inOtherYear(
  topic: Topic,
  { asked, place }: { readonly asked: Asked | undefined; readonly place: Place },
): readonly (readonly Figure[])[] {
  const period = asked?.periods[1]
  return period === undefined ? [] : [figuresOf(topic, { ...place, period })]
}

interface Place {
  readonly period?: Period
  readonly scope: Scope
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
  const parts = [...own, ...beside].sort(sumsFirst)[0]?.of ?? []
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
