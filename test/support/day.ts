import { type CivilDate, parseCivilDate } from '../../src/domain/time/civil-date.ts'

/** A day that a test writes down; throws where it does not exist. */
export function day(text: string): CivilDate {
  const date = parseCivilDate(text)
  if (date === undefined) throw new Error(`${text} is no day`)
  return date
}
