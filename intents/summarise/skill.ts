import { knownTo } from '../../src/dialogue/known.ts'
import { figureLine, sourceLines } from '../../src/dialogue/present/figures.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'
import type { Figure, Scope } from '../../src/domain/figures/figure.ts'
import { type Lookup, lookUp } from '../../src/domain/figures/lookup.ts'
import { absent } from '../../src/dialogue/present/absence.ts'

/** What a brief names, in the order of the statutory report. */
const BRIEF: readonly (readonly [string, Scope])[] = [
  ['disclosed.items', 'year'],
  ['disclosed.items', 'cumulative'],
  ['applications.received', 'year'],
  ['applications.replied', 'year'],
  ['reconsideration.received', 'year'],
  ['litigation.received', 'year'],
]

export default defineSkill({
  intent: 'summarise',

  async respond(meaning, desk) {
    const known = await knownTo(desk)
    const period = meaning.periods[0]?.value
    const lookups = BRIEF.flatMap(([id, scope]): Lookup[] => {
      const indicator = known.indicators.get(id)
      const subject = indicator && { indicator: indicator.id, label: indicator.label }
      return subject === undefined ? [] : [lookUp({ subject, period, scope }, known)]
    })
    const figures = lookups.flatMap((each): readonly Figure[] =>
      each.kind === 'found' ? each.figures.slice(0, 1) : [],
    )
    const [first] = lookups
    if (figures.length === 0 && first !== undefined && first.kind !== 'found')
      return {
        says: absent(first, {
          label: '公开情况',
          office: desk.office.shortName,
          saidPeriod: meaning.periods[0]?.text,
        }),
      }
    return {
      says: {
        text: [...figures.map((figure) => `${figureLine(figure)}。`), sourceLines(figures)].join(
          '\n',
        ),
        outcome: 'answered',
        figures,
        choices: [{ text: '公开信息的分类情况' }, { text: '存在什么问题' }],
      },
      remember: { figures, sources: [] },
    }
  },
})
