import type { Audited } from '../domain/register/audit/audit.ts'
import type { Entry } from '../domain/register/entry.ts'
import type { ExportRow } from './row.ts'

export const AUDIT_COLUMNS = [
  'seq',
  'at',
  'actor',
  'role',
  'channel',
  'action',
  'record',
  'before',
  'after',
  'hash',
] as const

/** @param mask takes personal data out of a text; the hash stays that of the stored entry */
export function auditRow(
  { seq, at, by, channel, type, hash }: Entry,
  { record, before, after }: Audited,
  mask: (text: string) => string,
): ExportRow {
  return {
    seq,
    at,
    actor: by.name,
    role: by.role,
    channel,
    action: type,
    record,
    before: masked(before ?? null, mask),
    after: masked(after ?? null, mask),
    hash,
  } satisfies Record<(typeof AUDIT_COLUMNS)[number], unknown>
}

/** Every text in the value, however deep. */
function masked(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value)
  if (Array.isArray(value)) return value.map((one) => masked(one, mask))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(one, mask)]))
}
