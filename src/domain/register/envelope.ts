import type { Role } from '../people/role.ts'
import type { Instant } from '../time/instant.ts'

/** Who did it, when, and the chain: what the journal puts around what happened. */
export interface Envelope {
  /** 1 for the first entry of the journal; no gaps. */
  readonly seq: number
  readonly at: Instant
  readonly by: { readonly user: string; readonly name: string; readonly role: Role | 'operator' }
  readonly channel: string
  /** Hex SHA-256 over the previous entry's hash and this entry without its own. */
  readonly hash: string
}
