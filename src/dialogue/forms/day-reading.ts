import type { CivilDate } from '../../domain/time/civil-date.ts'
import { noSuchDay } from '../../domain/time/no-such-day.ts'
import type { Found, SaidDate } from '../../ports/understanding.ts'
import type { FieldReading } from './form.ts'

/** What a day that was said sets; one that no calendar has is refused by name, and where none was said nothing is read. */
export function dayReading<V>(
  said: Found<SaidDate> | undefined,
  today: CivilDate,
  set: (date: CivilDate) => Partial<V>,
): FieldReading<V> {
  if (said === undefined) return undefined
  const { date } = said.value
  return date === undefined ? { fault: noSuchDay(said.text, today) } : { set: set(date) }
}
