import type { CivilDate } from '../domain/time/civil-date.ts'
import { type AnswerVersion, spanOf, versionsIn, versionsOn } from './answer-version.ts'
import { type Answer, defineSkill, type Meaning, type Skill } from './skill.ts'

const QUESTION = /^(?:#|-)\s+(.+)$/

/**
 * A skill that says what a Markdown file says: `# question`, `- other wordings`, the answer, `来源:…`.
 * Where the law changed the file has a version for each text of it, under `## 2019-05-15 起`, and the message's
 * day tells which is said. Throws for an answer without its source: what is said of the law names the law.
 */
export function markdownSkill(intent: string, text: string): Skill {
  const versions = versionsIn(text, `intents/${intent}.md`)
  return defineSkill({
    intent,
    respond: (meaning, { today }) => answerOf(meant(meaning, { versions, today }), versions),
  })
}

interface Dated {
  readonly versions: readonly AnswerVersion[]
  readonly today: CivilDate
}

/** 新条例, 旧规定: who speaks of the change asks about both sides of it. */
const OF_THE_CHANGE = /[新旧老]的?(?:条例|规定|规矩|法规|办法)|[新旧]规|修订/u

function meant(meaning: Meaning, { versions, today }: Dated): readonly AnswerVersion[] {
  if (OF_THE_CHANGE.test(meaning.copy)) return versions
  return versionsOn(dayMeant(meaning, today), versions)
}

/** Who names a day or a year asks what was in force then. */
function dayMeant({ dates, periods }: Meaning, today: CivilDate): CivilDate {
  const day = dates.find(({ value }) => value.date !== undefined)?.value.date
  if (day !== undefined) return day
  const end = periods[0]?.value.end
  return end !== undefined && end < today ? end : today
}

function answerOf(said: readonly AnswerVersion[], versions: readonly AnswerVersion[]): Answer {
  const spans = said.map((version) => (said.length > 1 ? `${spanOf(version, versions)}:\n` : ''))
  const texts = said.map(({ body, source }, i) => `${spans[i] ?? ''}${body}\n来源:${source}`)
  // Our own words: what the law says in its own is not theirs to show as a quotation.
  const sources = said.map(({ source }) => ({ document: source }))
  const evidence = [...spans, ...said.flatMap(({ body, source }) => [body, source])]
  return {
    says: { text: texts.join('\n\n'), outcome: 'answered', evidence },
    remember: { sources, figures: [] },
  }
}

/** The question and its other wordings. */
export function questionsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => QUESTION.exec(line)?.[1])
    .filter((question) => question !== undefined)
}
