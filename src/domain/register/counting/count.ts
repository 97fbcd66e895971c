import type { CountRule } from '../../figures/indicator.ts'
import { parseCivilDate } from '../../time/civil-date.ts'
import { type Period, within } from '../../time/period.ts'
import { isPublic, type Item } from '../items/item.ts'
import type { RecordId } from '../record.ts'

/**
 * The items that an indicator counts in a period, each once: only public ones do. The number is the
 * length; the numbers of the records are the source.
 */
export function countedItems(
  items: readonly Item[],
  rule: CountRule,
  period: Period,
): readonly RecordId[] {
  if (rule.kind !== 'item') return []
  return items
    .filter((item) => isPublic(item) && falls(item, rule.by, period) && meets(item, rule.where))
    .map((item) => item.id)
}

function falls(item: Item, field: string, period: Period): boolean {
  const value: unknown = Reflect.get(item, field)
  const date = typeof value === 'string' ? parseCivilDate(value) : undefined
  return date !== undefined && within(date, period)
}

/** An item on several channels meets the condition on each of them. */
function meets(item: Item, where: CountRule['where']): boolean {
  return Object.entries(where ?? {}).every(([field, wanted]) => {
    const value: unknown = Reflect.get(item, field)
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return values.some((one) => typeof one === 'string' && wanted.includes(one))
  })
}
