import type { Asked } from '../../src/dialogue/figures/question.ts'
import type { Desk, Meaning, Topic } from '../../src/dialogue/skill.ts'
import { registerCount } from '../../src/domain/figures/lookups/counted.ts'
import type { Figure, Scope } from '../../src/domain/figures/figure.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import { lookUp } from '../../src/domain/figures/lookups/lookup.ts'
import { yearOf } from '../../src/domain/time/civil-date.ts'
import { type Period, yearByYear, yearPeriod } from '../../src/domain/time/period.ts'
import type { LookedUp, Missing } from './found.ts'

interface LookUpGround {
  readonly meaning: Meaning
  readonly desk: Desk
  readonly known: Known
  /** Another body whose report is stored. */
  readonly office?: string
}

/** Looks up every subject for every period that was named; where none was, the newest there is. */
export function lookUpAll(asked: Asked, ground: LookUpGround): LookedUp {
  const found = lookUpEach(asked, ground)
  if (asked.otherwise === undefined || found.figures.length > 0) return found
  return lookUpEach({ ...asked, scopes: asked.otherwise }, ground)
}

function lookUpEach(asked: Asked, ground: LookUpGround): LookedUp {
  const named = asked.periods.length > 0 ? asked.periods : [undefined]
  const lookups = named.flatMap((period) =>
    asked.topics.flatMap((topic) =>
      asked.scopes.flatMap((scope) => spanned(topic, { period, scope }, ground)),
    ),
  )
  return {
    figures: lookups.flatMap((each) => each.figures),
    beside: lookups.flatMap((each) => each.beside),
    missing: lookups.flatMap((each) => each.missing),
    cumulative: hasCumulative(asked, ground),
  }
}

/** A century is not spelt out year by year. */
const MOST_YEARS = 10

type Looked = Pick<LookedUp, 'figures' | 'beside' | 'missing'>

/** Several years are told one by one, and only where none of them is missing: the rest is no answer for them all. */
function spanned(
  topic: Topic,
  { period, scope }: AskedPlace,
  ground: LookUpGround,
): readonly Looked[] {
  const years = period === undefined || scope === 'cumulative' ? [period] : yearByYear(period)
  const each = years.slice(0, MOST_YEARS).map((year) => one(topic, { period: year, scope }, ground))
  const whole = years.length <= MOST_YEARS && each.every(({ missing }) => missing.length === 0)
  return whole ? each : [one(topic, { period, scope }, ground)]
}

interface AskedPlace {
  readonly period: Period | undefined
  readonly scope: Scope
}

function one(
  topic: Topic,
  { period, scope }: AskedPlace,
  { meaning, desk, known, office }: LookUpGround,
): Looked {
  const lookup = lookUp({ subject: topic, office, period, scope }, known)
  const thisYear = period === undefined && scope === 'year' ? countThisYear(topic, desk, known) : []
  if (lookup.kind === 'found')
    return {
      figures: [...lookup.figures, ...thisYear],
      beside: lookup.beside === undefined ? [] : [lookup.beside],
      missing: [],
    }
  if (thisYear.length > 0) return { figures: thisYear, beside: [], missing: [] }
  const missing: Missing = {
    lookup,
    label: topic.label,
    office: office ?? known.office.shortName,
    saidPeriod: meaning.periods.find(({ value }) => value === period)?.text,
    scope,
  }
  return { figures: [], beside: [], missing: [missing] }
}

/** Nobody named a year, and the register already counts this one: it is told beside the newest report. */
function countThisYear(topic: Topic, { today }: Desk, known: Known): readonly Figure[] {
  const year = yearOf(today)
  if (known.reports.some((report) => report.year === year)) return []
  const counted = registerCount({ subject: topic }, yearPeriod(year), known)
  return counted === undefined ? [] : [counted]
}

/** Whether 历年累计 could be offered and would be answered. */
function hasCumulative(
  { topics, periods, scopes }: Asked,
  { known, office }: LookUpGround,
): boolean {
  const [topic, ...others] = topics
  if (scopes.includes('cumulative') || topic === undefined || others.length > 0) return false
  const wanted = { subject: topic, office, period: periods[0], scope: 'cumulative' as const }
  return lookUp(wanted, known).kind === 'found'
}
