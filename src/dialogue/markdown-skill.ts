import { defineSkill, type Skill } from './skill.ts'

const QUESTION = /^(?:#|-)\s+(.+)$/
const SOURCE = /^来源[:：]\s*(.+)$/

/**
 * A skill that says what a Markdown file says: `# question`, `- other wordings`, the answer, `来源:…`.
 * Throws for an answer without its source: what is said of the law names the law.
 */
export function markdownSkill(intent: string, text: string): Skill {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd())
  const source = lines.map((line) => SOURCE.exec(line)?.[1]).find((each) => each !== undefined)
  if (source === undefined)
    throw new Error(`intents/${intent}.md has no line 来源:…; name the source`)
  const body = lines
    .filter((line) => !QUESTION.test(line) && !SOURCE.test(line))
    .join('\n')
    .trim()
  const says = `${body}\n来源:${source}`
  return defineSkill({
    intent,
    respond: () => ({
      says: {
        text: says,
        outcome: 'answered',
        sources: [{ document: source, quote: body }],
      },
      remember: { sources: [{ document: source, quote: body }], figures: [] },
    }),
  })
}

/** The question and its other wordings. */
export function questionsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => QUESTION.exec(line)?.[1])
    .filter((question) => question !== undefined)
}
