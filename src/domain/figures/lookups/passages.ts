import { askedWords, type Paraphrases } from './asked-words.ts'
import { type Gram, weighed } from './asked-weights.ts'
import type { Passage } from '../figure.ts'
import type { Report } from '../report.ts'
import { type ReportPart, partsOf } from './report-parts.ts'

/** A passage of a report and how well it fits a question. */
export interface FoundPassage extends Passage {
  /** 0–1: how much of what the question says, weighed by rarity, stands in the passage or its headings. */
  readonly fit: number
  /** 0–1: the same, strictly: what the report never says is not taken for chatter. */
  readonly explains: number
  /** How much of what the question says stands in it, however much else it says. */
  readonly says: number
}

/** What stands only in a heading further up says less of the passage than its own words. */
const FROM_ABOVE = 0.6
const IN_TITLE = 1.15
/** A word that stands nowhere in the report is more often chatter than subject. */
const UNHEARD = 0.45
/** Of two passages that fit, the shorter says it better. */
const LONG = 3_000

/** The passages of a report that speak of what is asked, best first. */
export function passagesAbout(
  question: string,
  report: Report,
  paraphrases: Paraphrases,
): readonly FoundPassage[] {
  const parts = partsOf(report)
  const asked = weighed(askedWords(question, paraphrases), parts)
  const strictly = sumOf(asked)
  const whole = sumOf(
    asked.map(({ weight, unheard }) => ({ weight: unheard ? weight * UNHEARD : weight })),
  )
  if (whole === 0) return []
  return parts
    .map((part) => {
      const said = sumOf(
        asked.map(({ gram, weight }) => ({ weight: weight * standing(gram, part) })),
      )
      const fit = Math.min(1, (said / whole) * (1 - part.quote.length / LONG))
      return { part, fit, explains: Math.min(1, said / strictly), says: said }
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || b.part.level - a.part.level)
    .map(({ part: { number, quote }, ...fits }) => ({
      document: report.title,
      section: number,
      quote,
      ...fits,
    }))
}

function sumOf(grams: readonly Pick<Gram, 'weight'>[]): number {
  return grams.reduce((sum, { weight }) => sum + weight, 0)
}

function standing(gram: string, { title, text, above }: ReportPart): number {
  if (title.includes(gram)) return IN_TITLE
  if (text.includes(gram)) return 1
  return above.includes(gram) ? FROM_ABOVE : 0
}
