import { hide } from '../domain/language/hidden.ts'
import { asidesIn } from './asides.ts'
import { asksHowMany } from './asking.ts'
import { type Ground, withoutBackground, withoutCircumstances, withoutHeadings } from './essence.ts'
import { type Catalogue, isOfAFigure, type Reading, readingOf, type Subject } from './reading.ts'
import type { SearchCopy } from './search-copy.ts'

/**
 * A message is read as it stands; where that comes to no figure, without its asides: 「我领导说去年公开了93条,到底
 * 多少条」 asks about what looks like one. Where that comes to none either, it may without the heading that the figure
 * stands under, without the words by which people tell how they came to ask, or without the sentences around the one
 * that asks. All that is known of what they tell must still fit the figure, and a number must be asked for.
 *
 * @param copy with what has been read already hidden
 */
export function read(copy: SearchCopy, subject: Subject, catalogue: Catalogue): Reading {
  const asides = asidesIn(copy.text)
  const all = readingOf(copy.text, subject, catalogue)
  const alone = asides.length === 0
  if (isOfAFigure(all) && (alone || asks(all, subject))) return all
  const whole = alone ? all : readingOf(hide(copy.text, asides), subject, catalogue)
  if (isOfAFigure(whole) || !asks(whole, subject)) return whole
  return withoutMore({ whole, copy, subject, catalogue }) ?? whole
}

function withoutMore(ground: Ground): Reading | undefined {
  return withoutHeadings(ground) ?? withoutCircumstances(ground) ?? withoutBackground(ground)
}

function asks({ asking }: Reading, { asked }: Subject): boolean {
  return asksHowMany(asked) || asking.claims
}
