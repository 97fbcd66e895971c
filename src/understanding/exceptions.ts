import type { Span } from '../domain/figures/figure.ts'
import type { Indicator } from '../domain/figures/indicator.ts'
import { areSideBySide } from '../domain/figures/wholes.ts'
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

/** None of the one side is among the other, and one division has them all. */
function areSiblings(one: Reading, other: Reading, indicators: readonly Indicator[]): boolean {
  const before = namedIn(one)
  const behind = namedIn(other)
  const isApart = !before.some((id) => behind.includes(id))
  return before.length > 0 && isApart && areSideBySide([...before, ...behind], indicators)
}

function namedIn({ resolved }: Reading): readonly Topic['indicator'][] {
  return resolved.topics.filter(isExact).map(({ indicator }) => indicator)
}
