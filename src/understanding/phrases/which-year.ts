import { matchesOf } from '../matches.ts'
import type { Phrase } from './phrase.ts'

/** 「近五年哪年公开最多」「哪一年申请少」, and not 「哪年公开了多少」. */
const WHICH_YEAR =
  /哪一?个?年(?:份|度)?(?=[^,.;?!。]{0,12}(?:[多高大低](?!少)|(?<!多)少))|\bwhich year\b(?=.*\b(?:most|more|fewest|fewer|least|less|highest|lowest|largest|smallest)\b)/gu

const CLUE = /[哪w]/u

/** The years are set side by side. */
const BY_YEAR = 'by-year'

export function whichYearIn(text: string): readonly Phrase[] {
  if (!CLUE.test(text)) return []
  return matchesOf(text, WHICH_YEAR).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    operations: [BY_YEAR],
  }))
}
