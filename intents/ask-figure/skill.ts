import { knownTo } from '../../src/dialogue/known.ts'
import { otherOffice } from '../../src/dialogue/other-office.ts'
import { withLast } from '../../src/dialogue/context.ts'
import { type Asked, askedBy } from '../../src/dialogue/question.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import { figuresDraft, type Found } from './found.ts'
import { lookUpAll } from './look-up-all.ts'
import { unanswerable, whichOne } from './unclear.ts'

export default defineSkill({
  intent: 'ask-figure',

  async respond(meaning, desk) {
    const asked = askedBy(meaning, desk.context)
    if (asked === undefined) return { says: unanswerable(meaning, desk.office) }
    if (!asked.clear) return { says: whichOne(asked.topics) }
    const known = await knownTo(desk)
    const foreign = otherOffice(meaning, desk.office)
    if (foreign?.report === undefined && foreign !== undefined) return { says: foreign.says }
    const found = lookUpAll(asked, { meaning, desk, known, office: foreign?.report })
    return {
      says: figuresDraft(found, meaning),
      remember: remembered(asked, found, { meaning, desk }),
    }
  },
})

function remembered(
  asked: Asked,
  { figures }: Found,
  { meaning, desk }: { readonly meaning: Meaning; readonly desk: Desk },
): Answer['remember'] {
  return {
    question: {
      intent: 'ask-figure',
      topics: asked.topics,
      period: asked.periods[0],
      scope: asked.scopes.at(-1),
      text: meaning.text,
      figures,
    },
    earlier: withLast(desk.context),
    figures,
    sources: [],
  }
}
