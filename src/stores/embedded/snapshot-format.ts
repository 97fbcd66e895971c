import type { Kind } from '../../domain/register/change.ts'
import type { State } from '../state.ts'

/** Of the lines below and of what stands in them: raise it with either, and older snapshots are made anew. */
export const FORMAT = 3

export interface SnapshotHeading extends Pick<State, 'head' | 'end'> {
  readonly format: number
}

/** Some keys of one shelf, with what they hold: `['item', [id, …], [item, …]]`. */
export type SnapshotLine = readonly [
  shelf: Kind | 'once' | 'serials',
  keys: readonly (string | number)[],
  values: readonly unknown[],
]

export interface SnapshotFooter {
  readonly lines: number
  /** Hex SHA-256 of every byte before this line. */
  readonly sha256: string
}
