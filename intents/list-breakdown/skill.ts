import { knownTo } from '../../src/dialogue/figures/known.ts'
import { figureLine, sourceLines } from '../../src/dialogue/present/figures.ts'
import { knownOf, notStored } from '../../src/dialogue/figures/other-office.ts'
import { withLast } from '../../src/dialogue/context.ts'
import { dividesByOther, divisionSaid } from '../../src/dialogue/figures/division.ts'
import { type Asked, askedBy, placeSaid } from '../../src/dialogue/figures/question.ts'
import { defineSkill, type Saying, type Meaning, type Topic } from '../../src/dialogue/skill.ts'
import { unknown } from '../../src/dialogue/turn/unknown.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { numberOfParts } from '../../src/domain/figures/lookups/derived.ts'
import type { Indicator, Parts } from '../../src/domain/figures/indicator.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import { lookUp, type Wanted } from '../../src/domain/figures/lookups/lookup.ts'

export default defineSkill({
  intent: 'list-breakdown',

  async respond(meaning, desk) {
    const strange = notStored(meaning, desk.office)
    if (strange !== undefined) return { says: strange }
    const known = knownOf(meaning, await knownTo(desk))
    const asked = askedBy(meaning, desk.context)
    const whole = wholeOf(asked?.topics ?? meaning.topics.filter(isNamed), known)
    if (whole === undefined || isStrange(meaning, asked)) return { says: unknown(meaning, desk) }
    const { periods, scopes } = asked ?? placeSaid(meaning)
    const place = { period: periods[0], scope: scopes[0] ?? ('year' as const) }
    const figures = figuresOf(whole, partsOf(whole, meaning.copy), { place, known })
    return {
      says: breakdown(counted(figures, meaning), whole),
      remember: {
        figures,
        sources: [],
        earlier: withLast(desk.context),
        question: {
          intent: 'list-breakdown',
          topics: [{ indicator: whole.id, label: whole.label, match: 1, coverage: 1 }],
          text: meaning.text,
          figures,
          ...place,
        },
      },
    }
  },
})

/** 垃圾分类: it names something, and nothing of ours. */
function isStrange({ unexplained, copy }: Meaning, asked: Asked | undefined): boolean {
  return (asked === undefined && unexplained.length > 0) || dividesByOther(copy)
}

/** 「当面、网络、信函各几件」: none of them is all that is asked for. */
function isNamed({ match }: Topic): boolean {
  return match === 1
}

interface BreakdownGround {
  readonly place: Pick<Wanted, 'period' | 'scope'>
  readonly known: Known
}

/** The whole first, then each of its parts that is known. */
function figuresOf(
  whole: Indicator,
  parts: Parts | undefined,
  { place, known }: BreakdownGround,
): Figure[] {
  const subjects = [whole.id, ...(parts?.of ?? [])].flatMap((id) => known.indicators.get(id) ?? [])
  return subjects.flatMap(({ id, label }) => {
    const found = lookUp({ subject: { indicator: id, label }, ...place }, known)
    return found.kind === 'found' ? found.figures.slice(0, 1) : []
  })
}

/** 「一共分成几类」 is answered by a number first, and 「哪几类」 by the names alone. */
const HOW_MANY = /(?<!哪)(?:几|多少)个?大?[类种项]/u

function counted(figures: readonly Figure[], { copy }: Meaning): readonly Figure[] {
  const [whole, first, ...others] = figures
  if (whole === undefined || first === undefined || !HOW_MANY.test(copy)) return figures
  return [numberOfParts([first, ...others], whole), ...figures]
}

function breakdown(figures: readonly Figure[], { label }: Indicator): Saying {
  if (figures.length === 0)
    return { text: `库中没有“${label}”的分项数据。`, outcome: 'no-data', evidence: [label] }
  const lines = figures.map((figure) => `· ${figureLine(figure)}`)
  return {
    text: ['分项如下:', ...lines, sourceLines(figures)].join('\n'),
    outcome: 'answered',
    figures,
  }
}

/** What is to be broken down: the topic itself, or the whole that it is a part of; else what was disclosed. */
function wholeOf(topics: readonly Topic[], { indicators }: Known): Indicator | undefined {
  const all = [...indicators.values()]
  const named = topics.flatMap(({ indicator }) => indicators.get(indicator ?? '') ?? [])
  const withParts = named.find((one) => one.parts.length > 0)
  const above = all.find((one) =>
    one.parts.some((parts) => named.some((each) => parts.of.includes(each.id))),
  )
  return withParts ?? above ?? all.find((one) => one.parts.length > 0)
}

function partsOf({ parts }: Indicator, copy: string): Parts | undefined {
  const by = divisionSaid(copy) ?? 'category'
  return parts.find((each) => each.by === by) ?? parts[0]
}
