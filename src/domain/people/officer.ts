import type { Officer } from '../register/item.ts'

/**
 * Whether two entries of the journal name one person. The name counts as much as the account: one person
 * may be bound in two messengers, and must not approve in one what he recorded in the other.
 */
export function sameOfficer(one: Officer, other: Officer): boolean {
  return one.user === other.user || one.name === other.name
}
