import type { Asked } from '../../src/dialogue/figures/question.ts'
import type { Meaning, Topic } from '../../src/dialogue/skill.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import { topicOf, topicOfFigure } from './at-place.ts'
import { type QuestionsBefore, namedBefore } from './before.ts'

/** What a question is read from. */
export interface SubjectGround {
  readonly asked: Asked | undefined
  readonly known: Known
  readonly before: QuestionsBefore
}

/** What a question about shares, ranks and averages is about when it names nothing: what was disclosed. */
const DEFAULT = 'disclosed.items'
/** What is left unanswered where nothing else is named. */
const LEFT = 'applications.received'

/** The subjects of a question, each with its readings; none when what it names is not clear. */
export function subjectsOf(
  meaning: Meaning,
  { asked, known, before }: SubjectGround,
): readonly (readonly Topic[])[] {
  const named = namedBefore(meaning, before) ?? meaning.subjects
  if (named.length > 0) return named
  const valued = byValue(meaning, known)
  if (valued.length > 1) return valued
  if (asked !== undefined && !asksForAKind(meaning)) return [asked.topics]
  return namesNothing(meaning) || asksForAKind(meaning) ? [[byDefault(meaning, known)]] : []
}

function namesNothing({ topics, unexplained }: Meaning): boolean {
  return topics.length === 0 && unexplained.length === 0
}

/** 「哪一类信息发得最多」 half names what was disclosed on a website. */
function asksForAKind({ copy, topics }: Meaning): boolean {
  return WHICH_KIND.test(copy) && !topics.some(({ match, coverage }) => match * coverage === 1)
}

const WHICH_KIND = /哪一?个?大?类|\bwhich (?:category|kind|type)\b/u

function byDefault({ operations }: Meaning, known: Known): Topic {
  return topicOf(operations.includes('unsettled') ? LEFT : DEFAULT, known)
}

/** 「1899和1894差几」: numbers that a report prints are named by their value. */
function byValue(
  { numbers, topics: said }: Meaning,
  { reports }: Known,
): readonly (readonly Topic[])[] {
  if (said.length > 0) return []
  const printed = reports.flatMap((report) => report.figures)
  const named = numbers.flatMap(
    ({ value: { value } }) =>
      printed.find((figure) => figure.value === value && figure.cell === undefined) ?? [],
  )
  const topics = new Map(
    named.map((figure) => [figure.indicator ?? figure.label, topicOfFigure(figure)]),
  )
  return [...topics.values()].map((topic) => [topic])
}
