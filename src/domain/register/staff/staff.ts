import type { StaffRole } from '../../people/role.ts'
import type { Instant } from '../../time/instant.ts'

/** A person bound to a role by a one-time code. */
export interface Staff {
  readonly user: string
  readonly name: string
  readonly role: StaffRole
  readonly boundAt: Instant
}

/** A one-time binding code that was given out; only its hash is known. */
export interface Invitation {
  readonly invitation: string
  readonly name: string
  readonly role: StaffRole
  readonly codeHash: string
  readonly expiresAt: Instant
}
