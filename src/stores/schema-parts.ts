import { z } from 'zod'
import { parseRecordId, type RecordId } from '../domain/register/record.ts'
import type { CivilDate } from '../domain/time/civil-date.ts'
import type { Instant } from '../domain/time/instant.ts'

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
/** zod's own check knows the calendar too, and costs a tenth of the domain's: a start reads very many. */
export const day = branded<CivilDate>(z.iso.date())
export const instant = branded<Instant>(
  z.iso.datetime({ offset: true }).or(z.iso.datetime({ offset: true, precision: -1 })),
)
export const record = branded<RecordId>(
  z.string().refine((value) => parseRecordId(value) !== undefined),
)

/** A string stored as it is, of the form that its parser takes. */
function branded<T extends string>(form: z.ZodType<string>): z.ZodType<T> {
  return form as unknown as z.ZodType<T>
}
