import { itemsNamed } from '../../src/dialogue/items/candidate.ts'
import type { Desk, Meaning } from '../../src/dialogue/skill.ts'
import { sameOfficer } from '../../src/domain/people/officer.ts'
import type { Item } from '../../src/domain/register/items/item.ts'

/**
 * The item that he names, where it is his; or the items of his last change: what he wrote last in this conversation, a whole batch where it was one; else the
 * one that he recorded last. None where nothing of his still stands.
 */
export async function lastOwn(meaning: Meaning, desk: Desk): Promise<readonly Item[]> {
  const named = [...meaning.recordIds, ...meaning.titles]
  if (named.length > 0)
    return (await itemsNamed(meaning, desk)).filter((item) => isHis(item, desk.actor))
  const touched = await touchedBy(desk)
  if (touched.length > 0) return touched
  const own = (await desk.list('item')).filter(
    (item) => sameOfficer(item.recordedBy, desk.actor) && item.status !== 'withdrawn',
  )
  return own.slice(-1)
}

async function touchedBy(desk: Desk): Promise<readonly Item[]> {
  const ids = desk.context.touched ?? []
  const items = await Promise.all(ids.map((id) => desk.find('item', id)))
  return items.filter(
    (item): item is Item =>
      item !== undefined && item.status !== 'withdrawn' && isHis(item, desk.actor),
  )
}

function isHis({ recordedBy, corrected, stepped }: Item, actor: Desk['actor']): boolean {
  return [recordedBy, corrected?.by, stepped?.by].some(
    (officer) => officer !== undefined && sameOfficer(officer, actor),
  )
}
