import type { Meaning } from '../../src/dialogue/skill.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import { yearPeriod } from '../../src/domain/time/period.ts'
import { type FigurePlace, topicOfFigure, wholeOf } from './at-place.ts'
import { eachOnce } from './each-once.ts'
import { bothBefore, standingBefore } from './before.ts'
import type { Operands, Unnamed } from './what-is-computed.ts'
import { placesIn } from './places.ts'
import type { SubjectGround } from './subjects.ts'
import { lastTold, pointedTo, siblingsTold } from './told.ts'

type Back = Unnamed & Pick<Operands, 'named'>

/** What a message leaves to the questions before it; `unclear` where it points to more than there were. */
export function operandsBefore(
  meaning: Meaning,
  ground: SubjectGround,
): Back | 'unclear' | undefined {
  const told = toldBefore(meaning, ground)
  if (told !== undefined)
    return isMixed(told, meaning)
      ? 'unclear'
      : { ...ofTold(told, meaning, ground.known), named: false }
  if (pointsToMore(meaning, ground)) return 'unclear'
  const both = bothBefore(meaning, ground.before)
  if (both === undefined) return standingOne(meaning, ground)
  return isOne(both.flat()) || isMixed(both.flat(), meaning)
    ? 'unclear'
    : { ...ofFigures(both), named: false }
}

/** The same was asked for twice. */
function isOne(figures: readonly Figure[]): boolean {
  return figures.length > 1 && eachOnce(figures).length === 1
}

function pointsToMore(meaning: Meaning, { before }: SubjectGround): boolean {
  return before.length > 0 && pointedTo(meaning) !== undefined
}

function standingOne(meaning: Meaning, { before, known }: SubjectGround): Back | undefined {
  const stood = standingBefore(meaning, before)
  return stood && { ...ofStanding(stood, known), named: true }
}

function toldBefore(meaning: Meaning, ground: SubjectGround): readonly Figure[] | undefined {
  const count = pointedTo(meaning)
  if (count !== undefined) return lastTold(count, ground.before)
  return siblingsTold(meaning, ground.before, ground.known.indicators)
}

/** A year and all years can be set against each other, and never be added. */
function isMixed(figures: readonly Figure[], { operations }: Meaning): boolean {
  const adds = operations.length === 0 || operations.includes('sum')
  return adds && new Set(figures.map(({ year, scope }) => `${year} ${scope}`)).size > 1
}

function ofFigures(groups: Operands['groups']): Unnamed {
  const about = groups.flat().map(topicOfFigure)
  return { groups, parts: [], ofYears: [], label: groups.at(-1)?.[0]?.label ?? '', about }
}

/** What came first is a part of what was ranked. */
function ofStanding(stood: readonly Figure[], known: Known): Unnamed {
  const [first] = stood
  const place: FigurePlace = {
    period: first && yearPeriod(first.year),
    scope: first?.scope ?? 'year',
    known,
  }
  const whole = first && wholeOf(topicOfFigure(first), place)
  return { ...ofFigures(stood.map((one) => [one])), whole }
}

/** 「这三类占多少」 is of all of them together, 「这三类里最多的」 one of them. */
function ofTold(told: readonly Figure[], { copy, operations }: Meaning, known: Known): Unnamed {
  const standing = ofStanding(told, known)
  const { groups, whole } = standing
  const sides = ONE_AND_OTHER.test(copy)
    ? undefined
    : { part: groups, whole: [], each: EACH.test(copy) }
  const ranks = placesIn(operations).length > 0
  const ranked = whole === undefined ? [] : [[whole]]
  return { ...standing, groups: ranks ? ranked : groups, parts: told, sides }
}

const ONE_AND_OTHER = /前[一面者].*后[一面者]|后[一面者].*前[一面者]/u

const EACH = /各|分别/u
