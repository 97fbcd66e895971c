import type { Action } from '../domain/people/actions.ts'
import { may, type Permission } from '../domain/people/may.ts'
import type { Officer } from '../domain/register/items/item.ts'
import type { OfficeFacts, Speaker } from './desk.ts'
import type { Answer } from './skill.ts'

type Permitting = Speaker & Pick<OfficeFacts, 'office'>

/** Whether the person may do it here, to that record. */
export function allowed(
  { actor, place, office }: Permitting,
  action: Action,
  record?: { readonly recordedBy: Officer },
): Permission {
  return may(actor, action, { place, record: record ?? 'any', singleOfficer: office.singleOfficer })
}

/** The refusal, where he may not. */
export function denied(
  desk: Permitting,
  action: Action,
  record?: { readonly recordedBy: Officer },
): Answer | undefined {
  const permitted = allowed(desk, action, record)
  return permitted.allowed ? undefined : { says: { text: permitted.why, outcome: 'refused' } }
}
