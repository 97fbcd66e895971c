import type { Span } from '../domain/figures/figure.ts'
import { HIDDEN, hide } from '../domain/language/hidden.ts'
import { backgroundIn, POINTS_BACK, saysWhatAbout } from './background.ts'
import { type Circumstance, circumstancesIn } from './circumstances.ts'
import { headingsIn } from './headings.ts'
import { type Catalogue, isOfAFigure, type Reading, readingOf, type AskedText } from './reading.ts'
import type { SearchCopy } from './search-copy.ts'
import { isGeneral, SOMETHING_ELSE, type Token } from './topics/tag.ts'

/** A reading that comes to no figure, and all that it was made of. */
export interface Ground {
  readonly whole: Reading
  readonly copy: SearchCopy
  readonly subject: AskedText
  readonly catalogue: Catalogue
}

/** Without the heading that the figure stands under; never where nothing else is named. */
export function withoutHeadings(ground: Ground): Reading | undefined {
  const core = withoutWords(headingsIn(ground.whole.said), () => true, ground)
  return core !== undefined && !isAllGeneral(core) ? core : undefined
}

/** Without the unknown words of clauses that tell how it came to the question. */
export function withoutCircumstances(ground: Ground): Reading | undefined {
  const { whole, copy, subject } = ground
  const told = circumstancesIn(whole.said, copy)
  const core = withoutStrangers(told, ground)
  if (core === undefined) return withoutAllOf(told, ground)
  if (!isAllGeneral(core)) return core
  if (POINTS_BACK.test(whole.said)) return undefined
  const opening = told.filter(
    (span) => opens(span, whole) && saysNothing(span, whole) && !isSubject(span, subject),
  )
  return withoutStrangers(opening, ground)
}

/** Without the unknown words of the sentences around the one that asks, where that one stands alone. */
export function withoutBackground(ground: Ground): Reading | undefined {
  const background = backgroundIn(ground.whole.said, ground.subject.asked)
  if (background === undefined) return undefined
  const core = withoutWords(background.told, (one) => isStrange(one) || isGeneral(one), ground)
  if (core === undefined) return undefined
  const asking = core.tagged.tokens.filter((token) => isIn(token, background.asking))
  return asking.every(isGeneral) && !background.isPlaced ? undefined : core
}

/** 纪检材料要用: 材料 is said of what it is for. What is left must name its figure all alone. */
function withoutAllOf(told: readonly Span[], ground: Ground): Reading | undefined {
  const core = withoutWords(told, (one) => isStrange(one) || isGeneral(one), ground)
  return core !== undefined && !isAllGeneral(core) ? core : undefined
}

function withoutStrangers(told: readonly Span[], ground: Ground): Reading | undefined {
  return withoutWords(told, isStrange, ground)
}

/** @param isDropped of the words of what is told */
function withoutWords(
  told: readonly Span[],
  isDropped: (word: Token) => boolean,
  { whole, subject, catalogue }: Ground,
): Reading | undefined {
  const dropped = whole.tagged.tokens.filter(
    (one) => isDropped(one) && told.some((span) => isIn(one, span)),
  )
  if (dropped.length === 0) return undefined
  const asked = hide(subject.asked, dropped).replaceAll(HIDDEN, '')
  const core = readingOf(hide(whole.said, dropped), { ...subject, asked, told }, catalogue)
  return (core.asking.counts || core.asking.claims) && isOfAFigure(core) ? core : undefined
}

/** 一向关心街道工作: work is said of anything. */
const SAYS_LITTLE: ReadonlySet<string> = new Set([SOMETHING_ELSE, 'work'])

function isStrange({ concepts }: Token): boolean {
  return concepts.every((concept) => SAYS_LITTLE.has(concept))
}

function isIn({ start, end }: Span, span: Span): boolean {
  return start >= span.start && end <= span.end
}

function isSubject({ start, end }: Span, { asked }: AskedText): boolean {
  return saysWhatAbout(asked.slice(start, end))
}

/** It begins with who, how or what is done, and not with something that the question may be about. */
function opens({ start, telling }: Circumstance, { tagged }: Reading): boolean {
  const before = { start, end: telling }
  return !tagged.tokens.some((token) => isIn(token, before))
}

function saysNothing(span: Span, { tagged }: Reading): boolean {
  return tagged.tokens.every((token) => isStrange(token) || !isIn(token, span))
}

/** 「晒了几份」: what was disclosed may be said in what went before. */
export function isAllGeneral({ tagged }: Reading): boolean {
  return tagged.tokens.every(isGeneral)
}
