/** `2026-0031`: one number series per year over all kinds of record. */
export type RecordId = string & { readonly __brand: 'RecordId' }

const FORM = /^\d{4}-\d{4,}$/

export function parseRecordId(text: string): RecordId | undefined {
  return FORM.test(text) ? (text as RecordId) : undefined
}

/** @param serial 1 for the first record of the year */
export function recordId(year: number, serial: number): RecordId {
  return `${String(year)}-${String(serial).padStart(4, '0')}` as RecordId
}

/** The kinds of record that carry a number. */
export const RECORD_KINDS = [
  'item',
  'application',
  'case',
  'hotline',
  'count',
  'balance',
  'section',
] as const

export type RecordKind = (typeof RECORD_KINDS)[number]
