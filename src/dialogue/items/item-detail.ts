import type { Item } from '../../domain/register/items/item.ts'
import { STATUS_NAMES } from '../../domain/register/items/transitions.ts'
import { factLines, named } from './item-text.ts'

/** Everything that is known of an item; who recorded and reviewed it, and why it came back, for staff. */
export function itemDetail(item: Item, forStaff: boolean): string {
  const { status, recordedBy, reviewedBy, returnedFor, archivedOn } = item
  const lines = [
    `${named(item)}:${STATUS_NAMES[status]}`,
    ...factLines(item),
    archivedOn && `移交日期:${archivedOn}`,
  ]
  const internal = [
    `登记人:${recordedBy.name}`,
    reviewedBy && `审核人:${reviewedBy.name}`,
    returnedFor && `退回原因:${returnedFor}`,
  ]
  return [...lines, ...(forStaff ? internal : [])].filter((line) => line !== undefined).join('\n')
}
