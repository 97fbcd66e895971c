import type { Span } from '../domain/figures/figure.ts'
import type { Indicator, IndicatorId } from '../domain/figures/indicator.ts'
import { hide } from '../domain/language/hidden.ts'
import type { Topic } from '../ports/understanding.ts'
import type { Ground } from './essence.ts'
import { isOfAFigure, type Reading, readingOf } from './reading.ts'
import { isExact } from './topics/resolve.ts'

/** 除了计生类, up to the mark behind it. */
const EXCEPTED =
  /(?:除了?|除去|除开|除掉|抛开|抛去|撇开|撇去|刨去|刨开|不算|不含|不看|apart from|besides|leaving aside|setting aside)[^,;。?!]{2,40},/u

/**
 * 「除了计生类,救济类几条」 asks for the second alone: what is named behind the mark is no whole that the first could
 * be taken from, but another part of the same.
 */
export function withoutExceptions(ground: Ground): Reading | undefined {
  const { said } = ground.whole
  const excepted = spanOf(EXCEPTED.exec(said))
  if (excepted === undefined) return undefined
  const { start, end } = excepted
  const behind = readAt(ground, [{ start: 0, end }])
  if (!isOfAFigure(behind) || behind.asking.operations.includes('rest')) return undefined
  const before = readAt(ground, [
    { start: 0, end: start },
    { start: end, end: said.length },
  ])
  return areSiblings(before, behind, ground.catalogue.indicators) ? behind : undefined
}

function spanOf(match: RegExpExecArray | null): Span | undefined {
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length }
}

function readAt({ whole, subject, catalogue }: Ground, hidden: readonly Span[]): Reading {
  return readingOf(
    hide(whole.said, hidden),
    { ...subject, asked: hide(subject.asked, hidden) },
    catalogue,
  )
}

/** Each of the one side stands beside each of the other in some division. */
function areSiblings(one: Reading, other: Reading, indicators: readonly Indicator[]): boolean {
  const left = one.resolved.topics.filter(isExact)
  const right = other.resolved.topics.filter(isExact)
  return (
    left.length > 0 &&
    left.every((each) => right.every((beside) => standTogether(each, beside, indicators)))
  )
}

function standTogether(one: Topic, other: Topic, indicators: readonly Indicator[]): boolean {
  const among = (of: readonly IndicatorId[], { indicator }: Topic): boolean =>
    indicator !== undefined && of.includes(indicator)
  const isOther = one.indicator !== other.indicator
  const divisions = indicators.flatMap(({ parts }) => parts)
  return isOther && divisions.some(({ of }) => among(of, one) && among(of, other))
}
