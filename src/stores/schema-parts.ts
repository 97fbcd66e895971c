import { z } from 'zod'
import { parseCivilDate } from '../domain/time/civil-date.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { parseRecordId } from '../domain/register/record.ts'

/** One schema for every field of `T`, the optional ones too. */
export type Fields<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> }

/**
 * The schema of an object type written by hand. A field that the type has and the schema has not, or that they
 * see differently, does not compile; a field that is stored and known to neither is refused when it is read.
 */
export function shape<T>(fields: Fields<T>): z.ZodType<T> {
  return z.strictObject(fields) as unknown as z.ZodType<T>
}

export const text = z.string()
export const texts = z.array(z.string()).readonly()
export const number = z.number()
export const day = parsed(parseCivilDate)
export const instant = parsed(parseInstant)
export const record = parsed(parseRecordId)

/** A branded string: stored as it is, and only what its parser takes. */
function parsed<T extends string>(parse: (text: string) => T | undefined): z.ZodType<T> {
  return z.custom<T>((value) => typeof value === 'string' && parse(value) !== undefined)
}
