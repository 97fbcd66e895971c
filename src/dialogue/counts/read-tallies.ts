import type { Span } from '../../domain/figures/figure.ts'
import type { Meaning } from '../skill.ts'
import { readTally } from './read-tally.ts'
import type { TallyValues } from './tally-values.ts'
import { sourceIn } from './tally-words.ts'

/** Where a source is named; 12345市长信箱 is the mayor's, and 12345平台 names one source. */
const NAMED =
  /12345(?:市长信箱|平台|热线)?|市长信箱|省长信箱|政策解读|舆情|建议提案|提案|公租房|培训|会议/gu

/**
 * Several counts in one message: 12345收到30件办结28件,市长信箱收到5件办结5件,都是10月的. Each source has the numbers
 * up to the next one; a day or month that only one of them names, or none, is meant for all. Empty unless two sources are told.
 */
export function readTallies(meaning: Meaning): readonly TallyValues[] {
  const spans = spansOf(meaning.plain)
  const told = spans.map((span) => within(meaning, span)).map((part) => readTally(part).values)
  const whole = told.filter(
    ({ source, received }) => source !== undefined && received !== undefined,
  )
  const sources = new Set(whole.map(({ source }) => source))
  if (whole.length < 2 || sources.size < whole.length) return []
  const common = commonPeriod(meaning, told)
  return whole.map((values) => ({ ...values, period: values.period ?? common }))
}

function spansOf(text: string): readonly Span[] {
  const starts = [...text.matchAll(NAMED)]
    .filter(({ 0: word }) => sourceIn(word) !== undefined)
    .map(({ index }) => index)
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
}

/** What the meaning holds in that stretch; what stands before is blanked, so that places stay. */
function within(meaning: Meaning, { start, end }: Span): Meaning {
  const inside = <T extends Span>(found: readonly T[]): readonly T[] =>
    found.filter((one) => start <= one.start && one.end <= end)
  return {
    ...meaning,
    text: ' '.repeat(start) + meaning.text.slice(start, end),
    plain: ' '.repeat(start) + meaning.plain.slice(start, end),
    numbers: inside(meaning.numbers),
    dates: inside(meaning.dates),
    periods: inside(meaning.periods),
  }
}

/** A period said before the first source or after the last is everybody's. */
function commonPeriod(meaning: Meaning, told: readonly TallyValues[]): TallyValues['period'] {
  const { period } = readTally(meaning).values
  return told.filter((values) => values.period !== undefined).length > 1 ? undefined : period
}
