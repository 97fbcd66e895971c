import type { Matter } from '../../../domain/register/tallies/matter.ts'
import type { CivilDate } from '../../../domain/time/civil-date.ts'
import type { CivilMinute } from '../../../domain/time/civil-minute.ts'

/** What a form knows of a matter so far. Plain JSON. */
export interface MatterValues {
  readonly matter: Matter['kind']
  readonly about?: string
  readonly foundAt?: CivilMinute
  readonly grave?: true
  readonly answeredAt?: CivilMinute
  readonly issuedOn?: CivilDate
  readonly interpretedOn?: CivilDate
  /** The record that is gone on with. */
  readonly of?: { readonly id: string; readonly version: number }
}

/** The matter, once everything that must be said was said. */
export function matterOf(values: MatterValues): Matter | undefined {
  const { about, foundAt, grave, answeredAt, issuedOn, interpretedOn } = values
  if (about === undefined) return undefined
  if (values.matter === 'interpretation')
    return issuedOn && { kind: 'interpretation', about, issuedOn, interpretedOn }
  return foundAt && { kind: 'opinion', about, foundAt, grave, answeredAt }
}
