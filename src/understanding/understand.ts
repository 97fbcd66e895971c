import type { Indicator } from '../domain/figures/indicator.ts'
import type { Found, Meaning, Moment, Topic, Understanding } from '../ports/understanding.ts'
import { commandOf, type Heads } from './command-head.ts'
import { decide } from './decide.ts'
import type { Classifier } from './engine/classifier.ts'
import type { Extract, Extracts } from './extract/extract.ts'
import { explainedIn } from './explained.ts'
import { isCommonHan } from '../domain/language/han.ts'
import { HIDDEN, hide } from '../domain/language/hidden.ts'
import { oncePer } from '../domain/once.ts'
import { correctedIn } from './correction.ts'
import { plainText } from './plain-text.ts'
import { read } from './read.ts'
import { searchCopy, type SearchCopy } from './search-copy.ts'
import type { HasStranger } from './strangers.ts'
import type { Mend } from './typos/mend.ts'
import type { Lexicon } from './topics/lexicon.ts'
import { isExact } from './topics/resolve.ts'
import { SOMETHING_ELSE, type Token } from './topics/tag.ts'

/** What an office's understanding is made of. */
export interface Faculties {
  readonly extract: Extract
  readonly classifier: Classifier
  readonly lexicon: Lexicon
  readonly indicators: readonly Indicator[]
  readonly heads: Heads
  /** Mends what was typed by its sound. */
  readonly mend: Mend
  /** Whether a message holds a word that nothing of ours has ever said. */
  readonly hasStranger: HasStranger
}

/**
 * Reads a message: command head, what is said word by word, what it is about, what it wants. Each word is
 * explained once; what nothing explains is named, so that no figure answers a question that it does not fit.
 */
export function understandingOf(faculties: Faculties): Understanding {
  return { understand: (text, moment) => understand(text, moment, faculties) }
}

async function understand(raw: string, moment: Moment, faculties: Faculties): Promise<Meaning> {
  const { extract, classifier, indicators, heads, mend, hasStranger } = faculties
  const command = commandOf(raw, heads)
  const corrected = command === undefined ? correctedIn(raw) : []
  const meant = mend(hide(raw, corrected))
  const extracts = toTheLetter(extract(meant, moment.today, moment.offices), raw)
  const untitled = searchCopy(hide(meant, extracts.titles))
  const copy = untitled.without(explainedIn(extracts, meant))
  const reading = read(copy, { asked: untitled.text, labels: moment.labels }, faculties)
  const { asked, said, tagged, asking, resolved } = reading
  const { tokens } = tagged
  const { topics } = resolved
  const verdict = command === undefined ? await classifier.classify(asked) : COMMANDED
  return {
    text: raw,
    corrects: corrected.length > 0,
    plain: plainText(raw),
    copy: untitled.text,
    ...extracts,
    ...decide(verdict, {
      command,
      ...resolved,
      ...asking,
      extracts,
      hasStranger: () => hasStranger(said),
      supposes: supposes(raw, extracts),
      rate: isRate(topics, indicators),
      bare: isBare(tokens, asked),
      nothingElse: isBare(tokens, said),
    }),
    language: languageOf(untitled.text),
    head: command?.head,
    payload: command?.payload,
    topics,
    subjects: resolved.subjects,
    repeated: resolved.repeated,
    sides: resolved.sides,
    operations: asking.operations,
    unexplained: topics.some(isExact) ? [] : unexplained(tokens, copy),
  }
}

/** A title is kept as it was typed, typing errors and all. */
function toTheLetter(found: Extracts, raw: string): Extracts {
  if (found.titles.length === 0) return found
  const titles = found.titles.map((title) => {
    const text = raw.slice(title.start, title.end)
    return title.value === title.text ? { ...title, value: text, text } : title
  })
  return { ...found, titles }
}

const SUPPOSED = /如果|假如|假设|假定|倘若|要是|若是|\b(?:if|suppose)\b/iu

/** A number is taken for given that the person made up. */
function supposes(raw: string, { numbers }: Extracts): boolean {
  if (numbers.length === 0) return false
  const at = SUPPOSED.exec(raw)?.index
  return at !== undefined && numbers.some(({ start }) => start > at)
}

function isBare(tokens: readonly Token[], asked: string): boolean {
  let named = 0
  for (const { text } of tokens) named += text.length
  return named > 0 && named === lengthSaid(asked)
}

/** Without marks, blanks and what has been read already. */
function lengthSaid(copy: string): number {
  let length = 0
  for (let at = 0; at < copy.length; at++)
    if (isCommonHan(copy.charCodeAt(at)) || !NO_WORD.test(copy.charAt(at))) length++
  return length
}

const NO_WORD = new RegExp(`[\\p{P}\\s${HIDDEN}]`, 'u')

function isRate(topics: readonly Topic[], indicators: readonly Indicator[]): boolean {
  const exact = topics.find(isExact)?.indicator
  return exact !== undefined && ratesAmong(indicators).has(exact)
}

const ratesAmong = oncePer((indicators: readonly Indicator[]): ReadonlySet<string> => {
  const rates = indicators.filter(({ unit }) => unit === '%')
  return new Set(rates.map(({ id }) => id))
})

/** A command was recognised by its head; its payload is never classified. */
const COMMANDED = { ranked: [], inScope: 1 }

/** The concepts of words that no indicator is about. */
const NOT_OURS = new Set([SOMETHING_ELSE, 'each-span'])

function unexplained(tokens: readonly Token[], copy: SearchCopy): readonly Found<string>[] {
  return tokens
    .filter(({ concepts }) => concepts.every((concept) => NOT_OURS.has(concept)))
    .map(({ start, end, text }) => {
      const span = copy.span(start, end)
      return { value: text, text: copy.raw.slice(span.start, span.end), ...span }
    })
}

/** Codes and numbers are of no language. */
function languageOf(copy: string): Meaning['language'] {
  if (!/[a-z]/.test(copy)) return 'zh'
  const latin = copy.match(/(?<![a-z\d-])[a-z']+(?![a-z\d-])/g)?.length ?? 0
  const han = copy.match(/\p{Script=Han}/gu)?.length ?? 0
  return latin > han ? 'en' : 'zh'
}
