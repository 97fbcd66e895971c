import { allowed } from '../../src/dialogue/permission.ts'
import { knownTo } from '../../src/dialogue/figures/known.ts'
import { knownOf, notStored } from '../../src/dialogue/figures/other-office.ts'
import { type Context, type Question, withLast } from '../../src/dialogue/context.ts'
import { operationsMeant } from '../../src/dialogue/figures/follow-up.ts'
import { contradiction, statedIn } from '../../src/dialogue/present/stated.ts'
import { type Asked, askedBy, placeSaid } from '../../src/dialogue/figures/question.ts'
import {
  defineSkill,
  type Desk,
  type Saying,
  type Meaning,
  type Topic,
} from '../../src/dialogue/skill.ts'
import { unknown } from '../../src/dialogue/turn/unknown.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { withSpan } from './average.ts'
import { bothBefore } from './before.ts'
import { compute } from './compute.ts'
import type { Computed } from './computed.ts'
import { computedSaying } from './saying.ts'
import { operandsOf } from './operands.ts'
import { standingAt } from './ranks.ts'
import { pointedTo, pointsToAll, siblingsTold } from './told.ts'

export default defineSkill({
  intent: 'compute-figure',

  claims: (meaning, desk) =>
    asksOfBoth(meaning, desk) || asksOfTold(meaning, desk) || asksWhatIsPublished(meaning, desk),

  async respond(meaning, desk) {
    const strange = notStored(meaning, desk.office)
    if (strange !== undefined) return { says: strange }
    const known = knownOf(meaning, await knownTo(desk))
    const asked = askedBy(meaning, desk.context)
    const operands = operandsOf(meaning, { asked, known, before: lastQuestions(desk.context) })
    const operations = withSpan(operationsMeant(meaning, desk.context), meaning.text)
    const computed = operands && compute(operations, operands)
    if (operands === undefined || computed === undefined) return { says: unknown(meaning, desk) }
    const saying = computedSaying(computed, RANKING.test(meaning.copy))
    const says = computed.kind === 'figure' ? answering(saying, meaning) : saying
    const question = questionOf(computed, { asked, about: operands.about, operations, meaning })
    const remember = { figures: says.figures ?? [], sources: [], earlier: withLast(desk.context) }
    return { says, remember: { ...remember, question } }
  },
})

/** 「前面那个减后面那个」 goes back to no question: it computes of two. */
function asksOfBoth(meaning: Meaning, { context }: Desk): boolean {
  const both = bothBefore(meaning, lastQuestions(context))
  return both !== undefined && meaning.operations.length > 0
}

/** 「这三类一共几条」 */
function asksOfTold(meaning: Meaning, { context, indicators }: Desk): boolean {
  if (context.question === undefined) return false
  if (pointedTo(meaning) === undefined)
    return (
      meaning.operations.length === 0 &&
      (pointsToAll(meaning) ||
        siblingsTold(meaning, lastQuestions(context), indicators) !== undefined)
    )
  return meaning.operations.length > 0 || TOGETHER.test(meaning.copy)
}

const TOGETHER = /合计|一共|总共|共|总计|总数|\b(?:total|in all|altogether|together)\b/u

/** 「没有答复的申请有几件」 asks the register for staff, and what is published for all others. */
function asksWhatIsPublished({ intent, operations }: Meaning, desk: Desk): boolean {
  const isOfRegister = intent === 'due-list' && operations.includes('unsettled')
  return isOfRegister && !allowed(desk, 'read-register').allowed
}

/** Says first where it is not what the question takes for granted. */
function answering(saying: Saying, meaning: Meaning): Saying {
  const { figures = [], evidence = [] } = saying
  const text = [...contradiction(figures.slice(0, 1), meaning), saying.text].join('\n')
  return { ...saying, text, evidence: [...evidence, ...statedIn(meaning).map((one) => one.text)] }
}

/** Asks for the order of all, and not only for the first. */
const RANKING = /排名|排序|排个|排一下|排一?排|排[成个]?队|从[多高大].{0,3}到|依次|逐个|rank/u

/** The questions before this one, the latest first. */
function lastQuestions({ question, earlier }: Context): readonly Question[] {
  return [question, ...earlier.toReversed()].filter((one) => one !== undefined)
}

interface Asking {
  readonly asked: Asked | undefined
  readonly about: readonly Topic[]
  readonly operations: readonly string[]
  readonly meaning: Meaning
}

/** What a message of three words goes on from. */
function questionOf(computed: Computed, { asked, about, operations, meaning }: Asking): Question {
  const { periods, scopes } = asked ?? placeSaid(meaning)
  return {
    intent: 'compute-figure',
    topics: about,
    period: periods[0],
    scope: scopes[0],
    operations,
    text: meaning.text,
    figures: cameTo(computed),
  }
}

function cameTo(computed: Computed): readonly Figure[] {
  if (computed.kind === 'ranked') return standingAt(computed.figures, computed.place)
  if (computed.kind === 'figures') return computed.figures
  return computed.kind === 'figure' ? [computed.figure] : []
}
