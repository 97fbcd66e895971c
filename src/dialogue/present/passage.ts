import type { Passage } from '../../domain/figures/figure.ts'
import { type FoundPassage, passagesAbout } from '../../domain/figures/passages.ts'
import { reportsOf } from '../../domain/figures/known.ts'
import { knownTo } from '../known.ts'
import type { Desk, Draft, Meaning } from '../skill.ts'

/** Below this the words of the question hardly stand in any passage. */
const FITS = 0.55
/** Passages that fit about as well as the best are shown with it. */
const AS_GOOD = 0.97
const MOST = 3

/** The passages of the report in question that answer it, in the order of the text; empty when none does. */
export async function passageFor(meaning: Meaning, desk: Desk): Promise<readonly Passage[]> {
  const known = await knownTo(desk)
  const reports = reportsOf(undefined, known)
  const year = meaning.periods[0]?.value.start.slice(0, 4)
  const report = reports.findLast((each) => year === undefined || String(each.year) === year)
  if (report === undefined) return []
  const found = passagesAbout(meaning.copy, report, desk.paraphrases)
  const [best] = found
  if (best === undefined || best.fit < FITS) return []
  return withNeighbours(found, best)
}

/** A list of several numbered points is one answer: its points stand under one heading. */
function withNeighbours(found: readonly FoundPassage[], best: FoundPassage): readonly Passage[] {
  return found
    .filter((each) => each.fit >= best.fit * AS_GOOD && each.section === best.section)
    .slice(0, MOST)
    .map(({ document, section, quote }) => ({ document, section, quote }))
}

export function passageDraft(passages: readonly Passage[]): Draft {
  const [first] = passages
  const place = first === undefined ? '' : `《${first.document}》${first.section ?? ''}`
  return {
    text: `${place}写道:\n${passages.map((passage) => `“${passage.quote}”`).join('\n')}`,
    outcome: 'answered',
    sources: passages,
  }
}
