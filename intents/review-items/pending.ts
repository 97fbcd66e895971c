import { allowed, denied } from '../../src/dialogue/permission.ts'
import { bounded, boundTold, LONGEST_LIST } from '../../src/dialogue/records/bounded-list.ts'
import { named } from '../../src/dialogue/items/item-text.ts'
import type { Answer, Desk } from '../../src/dialogue/skill.ts'
import type { Item } from '../../src/domain/register/items/item.ts'

/** What waits for review, numbered: 「通过 2」 picks from this list. */
export async function pendingList(desk: Desk): Promise<Answer> {
  const refused = denied(desk, 'read-register')
  if (refused !== undefined) return refused
  const items = await desk.list('item', { status: ['pending'] })
  if (items.length === 0) return { says: { text: '没有待审核的登记。', outcome: 'answered' } }
  const lines = items.map((item, i) => line(item, i + 1, desk))
  const may = allowed(desk, 'review-item').allowed
  const offer = may ? ['回「通过 编号」或「退回 编号,原因:…」办理。'] : []
  const text = ['待审核的登记:', ...bounded(lines), ...offer].join('\n')
  return {
    says: {
      text,
      outcome: 'answered',
      evidence: boundTold(lines),
      choices: may ? choicesOf(items) : [],
    },
    remember: { listed: items.map(({ id }) => id) },
  }
}

function choicesOf(items: readonly Item[]): readonly { readonly text: string }[] {
  return items.slice(0, LONGEST_LIST).map(({ id }) => ({ text: `通过 ${id}` }))
}

function line(item: Item, number: number, desk: Desk): string {
  const own = allowed(desk, 'review-item', item)
  const note = !own.allowed && own.rule === 'two-persons' ? '(您本人登记,须由他人审核)' : ''
  const parts = [item.category, item.channels.join('、'), item.publishedOn ?? '未定日期']
  return `${String(number)}. ${named(item)};${parts.join(';')};${item.recordedBy.name}登记${note}`
}
