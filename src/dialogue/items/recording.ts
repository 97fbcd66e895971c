import type { Saying, Write } from '../skill.ts'
import { named } from './item-text.ts'
import type { Entry } from '../../domain/register/entry.ts'
import type { ItemFacts } from '../../domain/register/items/item.ts'
import { NEW } from '../../ports/ledger.ts'

/** Records the items, in their order, in one transaction. */
export function recording(facts: readonly ItemFacts[]): Write {
  return {
    events: facts.map((each) => ({ type: 'ItemRecorded', record: NEW, facts: each })),
    acknowledge,
  }
}

function acknowledge(entries: readonly Entry[]): Saying {
  const recorded = entries.filter((entry) => entry.type === 'ItemRecorded')
  const names = recorded.map((entry) => named({ id: entry.record, title: entry.facts.title }))
  const text =
    names.length === 1
      ? `已登记${names.join('')},待审核。`
      : [`已登记 ${String(names.length)} 条,均待审核:`, ...names].join('\n')
  return {
    text,
    outcome: 'recorded',
    records: recorded.map((entry) => ({ kind: 'item', id: entry.record, change: 'recorded' })),
    evidence: [String(names.length)],
  }
}
