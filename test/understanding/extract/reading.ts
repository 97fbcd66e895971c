import { loadVocabulary } from '../../../src/facts/vocabulary.ts'
import { parseCivilDate } from '../../../src/domain/time/civil-date.ts'
import { type Extracts, extractor } from '../../../src/understanding/extract/extract.ts'

/** The extractor of the office that the shipped data describe. */
const extract = extractor({
  ...loadVocabulary(),
  offices: {
    ours: [
      '台江区上海街道',
      '上海街道',
      '台江区上海街道办事处',
      '上海街道办',
      '街道办',
      'Shanghai Subdistrict',
    ],
    others: ['上海市', '大上海'],
  },
})

/** Reads a message on a day. */
export function reading(text: string, today = '2026-03-12'): Extracts {
  return extract(text, parseCivilDate(today)!)
}

/** One row of a table: the message and what is read out of it, several readings joined by 「; 」, none as ''. */
export type Row = readonly [message: string, expected: string]
