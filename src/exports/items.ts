import type { Item } from '../domain/register/item.ts'
import type { CivilDate } from '../domain/time/civil-date.ts'
import type { Row } from './row.ts'

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

export function itemRow(item: Item, { dueOn, mask }: Telling): Row {
  return {
    id: item.id,
    title: mask(item.title),
    category: item.category,
    channels: item.channels,
    documentNumber: item.documentNumber ?? null,
    createdOn: item.createdOn ?? null,
    publishedOn: item.publishedOn ?? null,
    status: item.status,
    recordedBy: item.recordedBy.name,
    reviewedBy: item.reviewedBy?.name ?? null,
    dueOn: item.createdOn === undefined ? null : dueOn(item.createdOn),
    archivedOn: item.archivedOn ?? null,
    attachments: [],
  } satisfies Record<(typeof ITEM_COLUMNS)[number], unknown>
}
