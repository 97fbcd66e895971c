import type { CivilDate } from '../../time/civil-date.ts'
import type { KeptFile } from '../kept-file.ts'
import type { RecordId } from '../record.ts'

/** What is said of a disclosure item (主动公开信息) when it is recorded or corrected. */
export interface ItemFacts {
  /** To the letter, with or without its 《》 as said. */
  readonly title: string
  readonly category: string
  readonly channels: readonly string[]
  /** With its brackets: 榕台上海办〔2026〕12号 */
  readonly documentNumber?: string
  /** The day the information was made (生成、印发). Its publication is due 20 working days later. */
  readonly createdOn?: CivilDate
  readonly publishedOn?: CivilDate
  /** 重点领域, as it was said. */
  readonly keyArea?: string
  /** The title of what it interprets (政策解读). */
  readonly interpretationOf?: string
  /** The title of what interprets it. */
  readonly interpretedBy?: string
  readonly attachments?: readonly KeptFile[]
}

/** The facts that an item may be without. */
export const OPTIONAL_FACTS = [
  'documentNumber',
  'createdOn',
  'publishedOn',
  'keyArea',
  'interpretationOf',
  'interpretedBy',
  'attachments',
] as const

export type OptionalFact = (typeof OPTIONAL_FACTS)[number]

/** `approved` is reviewed but not yet dated; only `published` and `archived` items are public and count. */
export type ItemStatus =
  'pending' | 'approved' | 'published' | 'archived' | 'returned' | 'withdrawn'

export interface Item extends ItemFacts {
  readonly kind: 'item'
  readonly id: RecordId
  readonly status: ItemStatus
  /** Grows by one with every entry about the item: what an approval was bound to. */
  readonly version: number
  readonly recordedBy: Officer
  readonly reviewedBy?: Officer
  readonly returnedFor?: string
  readonly archivedOn?: CivilDate
  /** His step to publication or hand-over, while nothing came after it: what 撤销 takes back. */
  readonly stepped?: { readonly by: Officer; readonly from: 'approved' | 'published' }
  /** The last correction, while nobody has reviewed it: what 撤销 takes back. */
  readonly corrected?: { readonly by: Officer; readonly before: ItemFacts }
}

/** A member of staff as the journal names him. */
export interface Officer {
  readonly user: string
  readonly name: string
}

export function isPublic(item: Item): boolean {
  return item.status === 'published' || item.status === 'archived'
}
