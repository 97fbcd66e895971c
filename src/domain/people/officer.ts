import type { Item, Officer } from '../register/items/item.ts'

/**
 * Whether two entries of the journal name one person. The name counts as much as the account: one person
 * may be bound in two messengers, and must not approve in one what he recorded in the other.
 */
export function sameOfficer(one: Officer, other: Officer): boolean {
  return one.user === other.user || one.name === other.name
}

/** Whether what would be reviewed is his own work: he recorded it, or was the last to change it. */
export function isOwnWork(officer: Officer, item: Pick<Item, 'recordedBy' | 'corrected'>): boolean {
  const { recordedBy, corrected } = item
  return (
    sameOfficer(officer, recordedBy) ||
    (corrected !== undefined && sameOfficer(officer, corrected.by))
  )
}
