import { knownTo } from '../../src/dialogue/figures/known.ts'
import { otherOffice } from '../../src/dialogue/figures/other-office.ts'
import { type Question, withLast } from '../../src/dialogue/context.ts'
import { type Asked, askedBy } from '../../src/dialogue/figures/question.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import {
  type Answer,
  defineSkill,
  type Desk,
  type Meaning,
  type Topic,
} from '../../src/dialogue/skill.ts'
import { figuresSaying, type LookedUp } from './found.ts'
import { lookUpAll } from './look-up-all.ts'
import { inWords } from './in-words.ts'
import { againFirst, asksAgain, toldOnceMore } from './again.ts'
import { askedOfUs, asksOurs } from './of-us.ts'
import { whichOne } from './unclear.ts'
import { wholeAsked } from './whole.ts'

export default defineSkill({
  intent: 'ask-figure',

  claims: (meaning, { context }) =>
    asksOurs(meaning, context) ||
    asksAgain(meaning, context) ||
    toldOnceMore(meaning, context) !== undefined,

  async respond(meaning, desk) {
    const heard = heardOf(meaning, desk)
    if (heard === undefined) return unheard(meaning, desk)
    if (!heard.clear) return { says: whichOne(heard.topics) }
    const asked = { ...heard, topics: withoutWhole(heard.topics, meaning, desk) }
    const known = await knownTo(desk)
    const foreign = otherOffice(meaning, desk.office)
    if (foreign?.report === undefined && foreign !== undefined)
      return { says: foreign.says, remember: { elsewhere: questionOf(asked, { meaning }) } }
    const found = lookUpAll(asked, { meaning, desk, known, office: foreign?.report })
    return {
      says: figuresSaying(found, meaning),
      remember: remembered(asked, found, { meaning, desk }),
    }
  },
})

function heardOf(meaning: Meaning, desk: Desk): Asked | undefined {
  const { context } = desk
  return askedOfUs(meaning, context) ?? askedBy(meaning, context) ?? wholeAsked(meaning, desk)
}

async function unheard(meaning: Meaning, desk: Desk): Promise<Answer> {
  const again = toldOnceMore(meaning, desk.context) ?? againFirst(meaning, desk.context)
  return again === undefined ? inWords(meaning, desk) : { says: again }
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

interface Answered {
  readonly meaning: Meaning
  readonly figures?: readonly Figure[]
}

function questionOf(asked: Asked, { meaning, figures = [] }: Answered): Question {
  return {
    intent: 'ask-figure',
    topics: asked.topics,
    period: asked.periods[0],
    scope: asked.otherwise === undefined ? asked.scopes.at(-1) : figures[0]?.scope,
    text: meaning.text,
    figures,
  }
}

function remembered(
  asked: Asked,
  { figures }: LookedUp,
  { meaning, desk }: { readonly meaning: Meaning; readonly desk: Desk },
): Answer['remember'] {
  return {
    question: questionOf(asked, { meaning, figures }),
    earlier: withLast(desk.context),
    figures,
    sources: [],
  }
}
