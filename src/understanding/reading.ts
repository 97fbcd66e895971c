import type { Span } from '../domain/figures/figure.ts'
import type { Indicator } from '../domain/figures/indicator.ts'
import { asidesIn } from './asides.ts'
import { type Asking, asksHowMany, askingIn, countedIn } from './asking.ts'
import { type Circumstance, circumstancesIn } from './circumstances.ts'
import { HIDDEN, hide } from '../domain/language/hidden.ts'
import type { SearchCopy } from './search-copy.ts'
import type { Lexicon } from './topics/lexicon.ts'
import { isExact, type Resolved, resolveTopics } from './topics/resolve.ts'
import { isGeneral, SOMETHING_ELSE, tag, type Tagged, type Token } from './topics/tag.ts'

/** A message word by word, with what it is about. */
export interface Reading {
  /** The search copy, as far as it is read. */
  readonly asked: string
  /** The same without what is explained by what it is, and without asides. */
  readonly said: string
  readonly tagged: Tagged
  readonly asking: Asking
  readonly resolved: Resolved
}

interface Subject {
  readonly asked: string
  /** What only tells how it came to the question. */
  readonly told?: readonly Span[]
  readonly labels: readonly string[]
}

interface Catalogue {
  readonly lexicon: Lexicon
  readonly indicators: readonly Indicator[]
}

/**
 * 「我领导说去年公开了93条,到底多少条」: an aside may hold what it is about. Where the whole comes to no figure, it may without the words by which people tell how they came to ask. All that
 * is known of what they tell must still fit the figure, and a number must be asked for.
 *
 * @param copy with what has been read already hidden
 */
export function read(copy: SearchCopy, subject: Subject, catalogue: Catalogue): Reading {
  const said = hide(copy.text, asidesIn(copy.text))
  const whole = readingOf(said, subject, catalogue)
  const asks = asksHowMany(subject.asked) || whole.asking.claims
  if (isOfAFigure(whole) || !asks) return whole
  const unabridged = said === copy.text ? whole : readingOf(copy.text, subject, catalogue)
  if (isOfAFigure(unabridged)) return unabridged
  const told = circumstancesIn(said, copy)
  const core = withoutStrangers(told, { whole, subject, catalogue })
  if (core === undefined || !isAllGeneral(core)) return core ?? whole
  const opening = told.filter((span) => opens(span, whole) && saysNothing(span, whole))
  return withoutStrangers(opening, { whole, subject, catalogue }) ?? whole
}

interface Ground {
  readonly whole: Reading
  readonly subject: Subject
  readonly catalogue: Catalogue
}

function withoutStrangers(
  told: readonly Circumstance[],
  { whole, subject, catalogue }: Ground,
): Reading | undefined {
  const strangers = strangersIn(whole).filter((one) => told.some((span) => isIn(one, span)))
  if (strangers.length === 0) return undefined
  const asked = hide(subject.asked, strangers).replaceAll(HIDDEN, '')
  const core = readingOf(hide(whole.said, strangers), { ...subject, asked, told }, catalogue)
  return (core.asking.counts || core.asking.claims) && isOfAFigure(core) ? core : undefined
}

function strangersIn({ tagged }: Reading): readonly Token[] {
  return tagged.clauses.flat().filter(isStrange)
}

/** 一向关心街道工作: work is said of anything. */
const SAYS_LITTLE: ReadonlySet<string> = new Set([SOMETHING_ELSE, 'work'])

function isStrange({ concepts }: Token): boolean {
  return concepts.every((concept) => SAYS_LITTLE.has(concept))
}

function isIn({ start, end }: Span, span: Span): boolean {
  return start >= span.start && end <= span.end
}

/** It begins with who, how or what is done, and not with something that the question may be about. */
function opens({ start, telling }: Circumstance, { tagged }: Reading): boolean {
  const before = { start, end: telling }
  return !tagged.clauses.flat().some((token) => isIn(token, before))
}

function saysNothing(span: Span, { tagged }: Reading): boolean {
  return tagged.clauses.flat().every((token) => isStrange(token) || !isIn(token, span))
}

/** 「晒了几份」: what was disclosed may be said in what went before. */
function isAllGeneral({ tagged }: Reading): boolean {
  return tagged.clauses.flat().every(isGeneral)
}

function isOfAFigure({ resolved }: Reading): boolean {
  return resolved.topics.some(isExact)
}

function readingOf(
  said: string,
  { asked, labels, told = [] }: Subject,
  { lexicon, indicators }: Catalogue,
): Reading {
  const tagged = tag(said, lexicon)
  const asking = askingIn(tagged, { asked, said: hide(said, told) })
  const fitting = countedIn(said, { indicators, labels })
  return { asked, said, tagged, asking, resolved: resolveTopics(tagged, { ...fitting, lexicon }) }
}
