import type { Span } from '../../../domain/figures/figure.ts'
import type { Desk, Meaning } from '../../skill.ts'
import { commonStretch } from './common-stretch.ts'
import { withoutProcedure } from './procedure-words.ts'

/** Fewer characters may be the words of the step itself. */
const SHORTEST = 3

/**
 * The message with the subjects of recorded applications marked as titles are: 「停车延期收费方案那件今天答复」 tells of
 * a reply, not of an extension.
 */
export async function subjectsMarked(meaning: Meaning, desk: Desk): Promise<Meaning> {
  const applications = await desk.list('application')
  let marked = meaning
  for (const { subject } of applications) marked = withMarked(marked, subject)
  return marked
}

/** Where the text says words of the subject that are no words of a step. */
export function subjectSaid(text: string, subject: string): Span | undefined {
  const span = commonStretch(text, subject, SHORTEST)
  const said = span && text.slice(span.start, span.end)
  return said === undefined || withoutProcedure(said).trim() === '' ? undefined : span
}

function withMarked(meaning: Meaning, subject: string): Meaning {
  const { text, titles, dates, numbers } = meaning
  const span = subjectSaid(text, subject)
  if (span === undefined || titles.some((title) => overlaps(title, span))) return meaning
  const said = text.slice(span.start, span.end)
  const outside = <T extends Span>(found: readonly T[]): readonly T[] =>
    found.filter((one) => !overlaps(one, span))
  return {
    ...meaning,
    titles: [...titles, { value: said, text: said, ...span }],
    dates: outside(dates),
    numbers: outside(numbers),
  }
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
