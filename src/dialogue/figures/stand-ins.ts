import type { Context, Question } from '../context.ts'

/** 前者, 后者: the first and the last of what was told before; 两者 both of them. */
const STANDS_IN = /前者|后者|[两二]者|\bthe (?:former|latter)\b/giu

/** The message with the names of what its words stand for: 「前者的办结率呢」 after a question for two mailboxes. */
export function withNames(text: string, context: Context): string {
  const [first, last] = twoTold(context) ?? []
  if (first === undefined || last === undefined) return text
  return text.replaceAll(STANDS_IN, (word) => {
    if (/前|former/iu.test(word)) return first
    return /后|latter/iu.test(word) ? last : `${first}和${last}`
  })
}

/** What the last question told of, where those were two; else what the last two told of. */
function twoTold({ question, earlier }: Context): readonly string[] | undefined {
  const together = labelsOf(question)
  if (together.length === 2) return together
  const [before] = labelsOf(earlier.at(-1))
  const [now] = together
  return before === undefined || now === undefined || before === now ? undefined : [before, now]
}

function labelsOf(question: Question | undefined): readonly string[] {
  return [...new Set(question?.figures.map(({ label }) => label))]
}
