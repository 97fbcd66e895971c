import { knownTo } from '../../src/dialogue/known.ts'
import { otherOffice } from '../../src/dialogue/other-office.ts'
import { type Context, withLast } from '../../src/dialogue/context.ts'
import { figureLine, sourceLines } from '../../src/dialogue/present/figures.ts'
import { type Asked, askedBy } from '../../src/dialogue/question.ts'
import {
  type Answer,
  defineSkill,
  type Desk,
  type Draft,
  type Meaning,
  type Topic,
} from '../../src/dialogue/skill.ts'
import { figuresDraft, type Found } from './found.ts'
import { lookUpAll } from './look-up-all.ts'
import { inWords } from './in-words.ts'
import { whichOne } from './unclear.ts'
import { wholeAsked } from './whole.ts'

export default defineSkill({
  intent: 'ask-figure',

  async respond(meaning, desk) {
    const heard = askedBy(meaning, desk.context) ?? wholeAsked(meaning, desk)
    if (heard === undefined) return unheard(meaning, desk)
    if (!heard.clear) return { says: whichOne(heard.topics) }
    const asked = { ...heard, topics: withoutWhole(heard.topics, meaning, desk) }
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

async function unheard(meaning: Meaning, desk: Desk): Promise<Answer> {
  const again = againFirst(meaning, desk.context)
  return again === undefined ? inWords(meaning, desk) : { says: again }
}

/** 「有多少条」 after 「哪一类最多」 asks for what was named first. */
function againFirst(meaning: Meaning, { question }: Context): Draft | undefined {
  const [figure] = question?.figures ?? []
  if (figure === undefined || !namesNothing(meaning)) return undefined
  return {
    text: `${figureLine(figure)}。\n${sourceLines([figure])}`,
    outcome: 'answered',
    figures: [figure],
  }
}

function namesNothing({ copy, topics, unexplained, offices, periods, scopes }: Meaning): boolean {
  const named = [topics, unexplained, offices, periods, scopes].flat()
  return named.length === 0 && /多少|几|how many/u.test(copy)
}

/** 「公开的信息里面,机构设置类几条」 asks for the part. */
function withoutWhole(
  topics: readonly Topic[],
  { copy }: Meaning,
  { indicators }: Desk,
): readonly Topic[] {
  if (!AMONG.test(copy)) return topics
  const named = new Set(topics.map(({ indicator }) => indicator))
  const isWhole = ({ indicator }: Topic): boolean =>
    indicators.get(indicator ?? '')?.parts.some(({ of }) => of.some((part) => named.has(part))) ===
    true
  return topics.filter((topic) => !isWhole(topic))
}

const AMONG = /里面?[,，]?|其中|当中|之中|中[,，]|里头|\bof (?:them|these|those|which)\b/u

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
      scope: asked.otherwise === undefined ? asked.scopes.at(-1) : figures[0]?.scope,
      text: meaning.text,
      figures,
    },
    earlier: withLast(desk.context),
    figures,
    sources: [],
  }
}
