import type { TallyPeriod } from '../../../domain/register/tallies/tally.ts'
import type { TallySource } from './tally-words.ts'

/** What a count knows so far. Plain JSON. */
export interface TallyValues {
  readonly source?: TallySource
  readonly period?: TallyPeriod
  readonly received?: number
  readonly closed?: number
  /** To be added to what is counted for the period already. */
  readonly more?: true
}
