import { knownTo } from '../../src/dialogue/known.ts'
import { figureLine, sourceLines } from '../../src/dialogue/present/figures.ts'
import { askedBy } from '../../src/dialogue/question.ts'
import { defineSkill, type Topic } from '../../src/dialogue/skill.ts'
import { unknown } from '../../src/dialogue/unknown.ts'
import type { Indicator, Parts } from '../../src/domain/figures/indicator.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import { lookUp, type Wanted } from '../../src/domain/figures/lookup.ts'

export default defineSkill({
  intent: 'list-breakdown',

  async respond(meaning, desk) {
    const known = await knownTo(desk)
    const asked = askedBy(meaning, desk.context)
    const whole = wholeOf(asked?.topics ?? [], known)
    const parts = whole && partsOf(whole, meaning.copy)
    if (whole === undefined || parts === undefined) return { says: unknown(meaning, desk) }
    const place = { period: asked?.periods[0], scope: asked?.scope ?? ('year' as const) }
    const subjects = [whole.id, ...parts.of].flatMap((id) => known.indicators.get(id) ?? [])
    const figures = subjects.flatMap((one) => {
      const wanted: Wanted = { subject: { indicator: one.id, label: one.label }, ...place }
      const found = lookUp(wanted, known)
      return found.kind === 'found' ? found.figures.slice(0, 1) : []
    })
    if (figures.length === 0)
      return { says: { text: `库中没有“${whole.label}”的分项数据。`, outcome: 'no-data' } }
    const lines = figures.map((figure) => `· ${figureLine(figure)}`)
    return {
      says: {
        text: ['分项如下:', ...lines, sourceLines(figures)].join('\n'),
        outcome: 'answered',
        figures,
      },
      remember: {
        figures,
        sources: [],
        question: {
          intent: 'list-breakdown',
          topics: [{ indicator: whole.id, label: whole.label, match: 1, coverage: 1 }],
          text: meaning.text,
          ...place,
        },
      },
    }
  },
})

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

const BY: readonly (readonly [string, RegExp])[] = [
  ['channel', /渠道|方式|途径|网站|公报|形式/u],
  ['category', /类|分类|内容|方面/u],
]

function partsOf({ parts }: Indicator, copy: string): Parts | undefined {
  const by = BY.find(([, words]) => words.test(copy))?.[0] ?? 'category'
  return parts.find((each) => each.by === by) ?? parts[0]
}
