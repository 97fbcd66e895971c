import { epochOf, instantAt, type Instant } from './domain/time/instant.ts'
import type { Clock } from './ports/clock.ts'

/** A clock that can be set: from then on it stands at that moment, for the whole process. */
export interface SettableClock extends Clock {
  set(to: Instant): void
}

/** @param zone moments are written in its time */
export function systemClock(zone: string): SettableClock {
  let fixed: number | undefined
  return {
    now: () => instantAt(fixed ?? Date.now(), zone),
    set(to) {
      fixed = epochOf(to)
    },
  }
}
