import type { Passage } from '../../domain/figures/figure.ts'
import { reportsOf } from '../../domain/figures/known.ts'
import { passagesAbout } from '../../domain/figures/lookups/passages.ts'
import { knownTo } from '../known.ts'
import { knownOf } from '../other-office.ts'
import type { Desk, Draft, Meaning } from '../skill.ts'

/** Below this the words of the question hardly stand in any passage. */
const FITS = 0.35

/** The passage of the report in question that answers it; empty when none does. */
export async function passageFor(meaning: Meaning, desk: Desk): Promise<readonly Passage[]> {
  const reports = reportsOf(undefined, knownOf(meaning, await knownTo(desk)))
  const year = meaning.periods[0]?.value.start.slice(0, 4)
  const report = reports.findLast((each) => year === undefined || String(each.year) === year)
  if (report === undefined) return []
  const [best] = passagesAbout(meaning.copy, report, desk.paraphrases)
  if (best === undefined || best.fit < FITS) return []
  const { document, section, quote } = best
  return [{ document, section, quote }]
}

/** Passages to the letter, each with its place. */
export function passageDraft(passages: readonly Passage[]): Draft {
  const shown = passages.map(
    ({ document, section, quote }) => `《${document}》${section ?? ''}写道:\n“${compact(quote)}”`,
  )
  return { text: shown.join('\n'), outcome: 'answered', sources: passages }
}

/** Blank lines and indents of the page are no part of what is said. */
function compact(quote: string): string {
  return quote.replace(/[ \t　]*\n\s*/g, '\n').trim()
}
