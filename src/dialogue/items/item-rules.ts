import type { FactRules } from '../../domain/register/items/check.ts'
import { PUBLICATION_CHANNELS } from '../../domain/register/items/publication-channels.ts'
import type { Desk } from '../skill.ts'

/** What an item's values are held against: the categories that the catalogue counts by. */
export function itemRules({ indicators, today }: Pick<Desk, 'indicators' | 'today'>): FactRules {
  const counted = [...indicators.values()].flatMap(({ counts }) =>
    counts?.kind === 'item' ? (counts.where?.['category'] ?? []) : [],
  )
  return { categories: [...new Set(counted)], channels: PUBLICATION_CHANNELS, today }
}
