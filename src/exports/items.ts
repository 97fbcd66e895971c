import type { Item } from '../domain/register/items/item.ts'
import type { CivilDate } from '../domain/time/civil-date.ts'
import { filled, type ExportRow } from './row.ts'

export const ITEM_COLUMNS = [
  'id',
  'title',
  'category',
  'channels',
  'documentNumber',
  'createdOn',
  'publishedOn',
  'status',
  'recordedBy',
  'reviewedBy',
  'dueOn',
  'archivedOn',
  'attachments',
] as const

/** What a row tells beside what the register holds. */
interface Telling {
  /** The last day on which an item made that day is published in time. */
  readonly dueOn: (createdOn: CivilDate) => CivilDate
  /** Takes personal data out of a text. */
  readonly mask: (text: string) => string
}

export function itemRow(item: Item, { dueOn, mask }: Telling): ExportRow {
  const { title, createdOn, recordedBy, reviewedBy, attachments = [] } = item
  const told = {
    title: mask(title),
    recordedBy: recordedBy.name,
    reviewedBy: reviewedBy?.name,
    dueOn: createdOn && dueOn(createdOn),
    attachments: attachments.map((file) => ({ ...file, name: mask(file.name) })),
  }
  return filled({ ...item, ...told }, ITEM_COLUMNS)
}
