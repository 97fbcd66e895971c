import { passageSaying, passageFor } from '../../src/dialogue/present/passage.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import { isPublic, type Item } from '../../src/domain/register/items/item.ts'
import { type Period, within } from '../../src/domain/time/period.ts'
import { periodName } from '../../src/domain/time/period-kind.ts'
import { nothingLatest, OF_THE_LATEST } from './latest.ts'
import { asksForDocument, holdsParts, wordsSought } from './words.ts'

const PAGE = 5

export default defineSkill({
  intent: 'find-item',

  claims: findsMisread,

  async respond(meaning, desk) {
    const words = wordsSought(meaning)
    const period = meaning.periods[0]?.value
    const found = await published({ words, period }, desk)
    const when = period === undefined ? '' : periodName(period)
    const about = words.length === 0 ? '' : `与“${words.join(' ')}”有关的`
    if (found.length === 0) return nothingFound({ when, about, words }, meaning, desk)
    const lines = found.slice(0, PAGE).map(line)
    const more =
      found.length > PAGE ? [`共 ${found.length} 条,只列最近的;说得更具体些可以缩小范围。`] : []
    return {
      says: {
        text: [`${when}已公开的${about}信息:`, ...lines, ...more].join('\n'),
        outcome: 'answered',
        evidence: [when, ...words, ...lines, ...more],
      },
    }
  },
})

/** What a search may be taken for. */
const READINGS: ReadonlySet<string> = new Set([
  ...['none', 'out-of-scope', 'where-published', 'ask-passage', 'what-is-disclosure'],
])

/** 「想看下消防演练的通知」 where such a one is published. */
async function findsMisread(meaning: Meaning, desk: Desk): Promise<boolean> {
  if (!READINGS.has(meaning.intent) || !asksForDocument(meaning)) return false
  const words = wordsSought(meaning)
  if (words.length === 0) return false
  const period = meaning.periods[0]?.value
  return (await published({ words, period }, desk)).length > 0
}

interface InVain {
  readonly when: string
  readonly about: string
  readonly words: readonly string[]
}

/** What the register does not hold may stand in the report. */
async function nothingFound(
  { when, about, words }: InVain,
  meaning: Meaning,
  desk: Desk,
): Promise<Answer> {
  if (words.length === 0 && OF_THE_LATEST.test(meaning.copy))
    return { says: await nothingLatest(desk) }
  const passages = await passageFor(meaning, desk)
  if (passages.length > 0)
    return { says: passageSaying(passages), remember: { sources: passages, figures: [] } }
  return {
    says: {
      text: `登记簿里没有${when}已公开的${about}信息。年报原文可以直接问,例如“低保救助公开了几份”。`,
      outcome: 'no-data',
      evidence: [when, ...words],
    },
  }
}

interface Sought {
  readonly words: readonly string[]
  readonly period?: Period
}

/** Only what is public, whoever asks; the newest first. */
async function published({ words, period }: Sought, desk: Desk): Promise<readonly Item[]> {
  const items = await desk.list('item')
  return items
    .filter(
      (item) => isPublic(item) && isIn(item, period) && words.every((word) => says(item, word)),
    )
    .toSorted((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''))
}

function isIn({ publishedOn }: Item, period: Period | undefined): boolean {
  return period === undefined || (publishedOn !== undefined && within(publishedOn, period))
}

function says({ title, category, documentNumber }: Item, word: string): boolean {
  const whole = `${title} ${category} ${documentNumber ?? ''}`.toLowerCase()
  return whole.includes(word) || holdsParts(title.toLowerCase(), word)
}

function line({ id, title, category, publishedOn, channels }: Item): string {
  return `· ${title}(${category};${channels.join('、')};${publishedOn ?? ''};编号 ${id})`
}
