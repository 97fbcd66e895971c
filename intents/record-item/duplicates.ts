import type { Desk } from '../../src/dialogue/skill.ts'
import { named } from '../../src/dialogue/items/item-text.ts'
import type { ItemValues } from '../../src/dialogue/items/item-values.ts'
import { STATUS_NAMES } from '../../src/domain/register/items/transitions.ts'
import { likelyDuplicates } from '../../src/domain/register/items/duplicates.ts'

/** The lines that point out what was recorded before; in a room, nothing of other records is said. */
export async function duplicateWarning(values: ItemValues, desk: Desk): Promise<readonly string[]> {
  if (desk.place === 'room') return []
  const before = likelyDuplicates(values, await desk.list('item'))
  return before.map(
    (item) => `注意:${named(item)}(${STATUS_NAMES[item.status]})标题或文号相同,可能重复。`,
  )
}
