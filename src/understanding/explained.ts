import type { Span } from '../domain/figures/figure.ts'
import { claimedIn } from './claims.ts'
import type { Extracts } from './extract/extract.ts'

/** What of a message is explained by what it is, a time or a name: no part of the subject. */
export function explainedIn(extracts: Extracts, text: string): readonly Span[] {
  const claimed = claimedIn(text, countsIn(extracts))
  return [...spansOf(extracts), ...claimed, ...yearEnds(extracts, text), ...ownersIn(extracts)]
}

const OWNER = /^[\u4e00-\u9fff]{2,4}?[省市区县](?:人民(?=政府))?(?=政府|门户|网站|官网)/u

/** 台江区 in 台江区政府网站, which is where we publish. */
function ownersIn({ channels }: Extracts): readonly Span[] {
  return channels.map(({ text, start }) => ({
    start,
    end: start + (OWNER.exec(text)?.[0].length ?? 0),
  }))
}

function spansOf(found: Extracts): readonly Span[] {
  const { periods, scopes, dates, documentNumbers, recordIds, titles, offices } = found
  const counts = countsIn(found)
  return [periods, scopes, dates, counts, documentNumbers, recordIds, titles, offices].flat()
}

function countsIn({ numbers }: Extracts): Extracts['numbers'] {
  return numbers.filter(({ text }) => !NO_COUNT.test(text))
}

const YEAR_END = /^年?[底末终](?:[之以]?前)?/u

/** 2017年底…累计: the end of the year is what a total goes up to; of what a year brought it is only a part. */
function yearEnds({ periods, scopes }: Extracts, text: string): readonly Span[] {
  if (!scopes.some(({ value }) => value === 'cumulative')) return []
  return periods.map(({ end }) => {
    const length = YEAR_END.exec(text.slice(end, end + 4))?.[0].length ?? 0
    return { start: end, end: end + length }
  })
}

/** A third of it is another question than all of it, and so is a year that nobody keeps (3018年) or what one day brings. */
const NO_COUNT = /[^百]分之|(?:年度?|[天日月周人]|[每单一1]次|季度)$/u
