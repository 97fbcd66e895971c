import type { Citation, Passage } from '../../domain/figures/figure.ts'
import { reportsOf } from '../../domain/figures/known.ts'
import { type FoundPassage, passagesAbout } from '../../domain/figures/lookups/passages.ts'
import { knownTo } from '../figures/known.ts'
import { knownOf } from '../figures/other-office.ts'
import type { Desk, Saying, Meaning } from '../skill.ts'

/** Below this the words of the question hardly stand in any passage. */
const FITS = 0.35

/** The passage of the report in question that answers it; empty when none does. */
export async function passageFor(meaning: Meaning, desk: Desk): Promise<readonly Passage[]> {
  const best = await bestFor(meaning, desk)
  return best === undefined || best.fit < FITS ? [] : [passageOf(best)]
}

/** How much of a question a passage must explain, and how much it must say of it: one rare word is no question. */
export interface Bar {
  readonly explains: number
  readonly says: number
}

/** Longer messages are letters: they hold words of any passage. */
const QUESTION = 60
/** Who asks for a number is not answered with a text; 哪几样 asks for no number. */
const COUNTS = /多少|(?<!哪)几(?!乎|个?(?:方面|[月季周]))|how (?:many|much)/iu

/**
 * The passage that explains a question nobody else wants: where one passage holds what is asked, it is a question
 * for that passage, whatever the classifier thinks of its wording. Empty when none does.
 */
export async function passageExplaining(
  meaning: Meaning,
  desk: Desk,
  bar: Bar,
): Promise<readonly Passage[]> {
  const { copy, head, offices } = meaning
  const ofOthers = offices.some(({ value }) => !value.us)
  if (head !== undefined || ofOthers || copy.length > QUESTION || COUNTS.test(copy)) return []
  const best = await bestFor(meaning, desk)
  if (best === undefined || best.explains < bar.explains || best.says < bar.says) return []
  return [passageOf(best)]
}

const OF_THE_REPORT = /^本年度?$/u

async function bestFor(meaning: Meaning, desk: Desk): Promise<FoundPassage | undefined> {
  const reports = reportsOf(undefined, knownOf(meaning, await knownTo(desk)))
  const [period] = meaning.periods
  // Who reads a report calls its year 本年度.
  const year = OF_THE_REPORT.test(period?.text ?? '') ? undefined : period?.value.start.slice(0, 4)
  const report = reports.findLast((each) => year === undefined || String(each.year) === year)
  return report && passagesAbout(meaning.copy, report, desk.paraphrases)[0]
}

function passageOf({ document, section, quote }: FoundPassage): Passage {
  return { document, section, quote }
}

/** Passages to the letter, each with its place; what was said in our own words names what it rests on. */
export function passageSaying(citations: readonly Citation[]): Saying {
  const quoted = citations.filter(isPassage)
  const shown = quoted.map(
    ({ document, section, quote }) => `《${document}》${section ?? ''}写道:\n“${compact(quote)}”`,
  )
  const named = citations.filter((one) => !isPassage(one)).map(({ document }) => document)
  const basis = named.map((document) => `依据:${document}。`)
  return {
    text: [...shown, ...basis].join('\n'),
    outcome: 'answered',
    sources: quoted,
    evidence: named,
  }
}

function isPassage(one: Citation): one is Passage {
  return one.quote !== undefined
}

/** Blank lines and indents of the page are no part of what is said. */
function compact(quote: string): string {
  return quote.replace(/[ \t　]*\n\s*/g, '\n').trim()
}
