import { hide } from '../domain/language/hidden.ts'
import { asidesIn } from './asides.ts'
import { asksHowMany } from './asking.ts'
import { POINTS_BACK } from './background.ts'
import {
  type Ground,
  isAllGeneral,
  withoutBackground,
  withoutCircumstances,
  withoutHeadings,
} from './essence.ts'
import { withoutExceptions } from './exceptions.ts'
import { type Catalogue, isOfAFigure, type Reading, readingOf, type AskedText } from './reading.ts'
import type { SearchCopy } from './search-copy.ts'

/**
 * A message is read without its asides, unless one of them names what it asks about: 「我领导说去年市长信箱收了93件,
 * 到底多少件」. Nor is what only the rest is asked of. Where that comes to no figure, it may without the heading that the figure
 * stands under, without the words by which people tell how they came to ask, or without the sentences around the one
 * that asks. All that is known of what they tell must still fit the figure, and a number must be asked for.
 *
 * @param copy with what has been read already hidden
 */
export function read(copy: SearchCopy, subject: AskedText, catalogue: Catalogue): Reading {
  const asides = POINTS_BACK.test(copy.text) ? [] : asidesIn(copy.text)
  const whole = readingOf(hide(copy.text, asides), subject, catalogue)
  if (!asks(whole, subject)) return whole
  for (const way of WAYS) {
    const reading = way({ whole, copy, subject, catalogue })
    if (reading !== undefined) return reading
  }
  return whole
}

/** In this order; each comes to a figure or to nothing. */
const WAYS: readonly ((ground: Ground) => Reading | undefined)[] = [
  unabridged,
  withoutExceptions,
  ({ whole }) => found(whole),
  withoutHeadings,
  withoutCircumstances,
  withoutBackground,
]

function found(reading: Reading): Reading | undefined {
  return isOfAFigure(reading) ? reading : undefined
}

/** An aside may name what the rest of the message does not. */
function unabridged({ whole, copy, subject, catalogue }: Ground): Reading | undefined {
  if (whole.said === copy.text) return undefined
  if (isOfAFigure(whole) && !isAllGeneral(whole)) return undefined
  const all = readingOf(copy.text, subject, catalogue)
  return isOfAFigure(whole) && isAllGeneral(all) ? undefined : found(all)
}

function asks({ asking }: Reading, { asked }: AskedText): boolean {
  return asksHowMany(asked) || asking.claims
}
