import { passageDraft, passageFor } from '../../src/dialogue/present/passage.ts'
import { defineSkill, type Desk } from '../../src/dialogue/skill.ts'
import { isPublic, type Item } from '../../src/domain/register/item.ts'
import { wordsSought } from './words.ts'

const PAGE = 5

export default defineSkill({
  intent: 'find-item',

  async respond(meaning, desk) {
    const words = wordsSought(meaning)
    const found = await published(words, desk)
    const about = words.length === 0 ? '' : `与“${words.join(' ')}”有关的`
    const passages = found.length === 0 ? await passageFor(meaning, desk) : []
    if (passages.length > 0)
      return { says: passageDraft(passages), remember: { sources: passages, figures: [] } }
    if (found.length === 0)
      return {
        says: {
          text: `登记簿里没有已公开的${about}信息。年报原文可以直接问,例如“低保救助公开了几份”。`,
          outcome: 'no-data',
          evidence: words,
        },
      }
    const lines = found.slice(0, PAGE).map(line)
    const more =
      found.length > PAGE ? [`共 ${found.length} 条,只列最近的;说得更具体些可以缩小范围。`] : []
    return {
      says: {
        text: [`已公开的${about}信息:`, ...lines, ...more].join('\n'),
        outcome: 'answered',
        evidence: [...words, ...lines, ...more],
      },
    }
  },
})

/** Only what is public, whoever asks; the newest first. */
async function published(words: readonly string[], desk: Desk): Promise<readonly Item[]> {
  const items = await desk.list('item')
  return items
    .filter((item) => isPublic(item) && words.every((word) => says(item, word)))
    .toSorted((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''))
}

function says({ title, category, documentNumber }: Item, word: string): boolean {
  return `${title} ${category} ${documentNumber ?? ''}`.toLowerCase().includes(word)
}

function line({ id, title, category, publishedOn, channels }: Item): string {
  return `· ${title}(${category};${channels.join('、')};${publishedOn ?? ''};编号 ${id})`
}
