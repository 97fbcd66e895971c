import type { Kinds } from '../change.ts'
import type { RecordKind } from '../record.ts'

export type Facts = Readonly<Record<string, unknown>>

/** What an auditor reads of each kind of record: what is said of it and how far it has come, in that order. */
const FACTS: { readonly [K in RecordKind]: readonly (keyof Kinds[K])[] } = {
  item: [
    'title',
    'category',
    'channels',
    'documentNumber',
    'createdOn',
    'publishedOn',
    'keyArea',
    'interpretationOf',
    'interpretedBy',
    'attachments',
    'status',
    'returnedFor',
    'archivedOn',
    'reviewedBy',
    'recordedBy',
  ],
  application: [
    'receivedOn',
    'confirmedOn',
    'clockStart',
    'via',
    'applicantType',
    'subject',
    'applicant',
    'status',
    'correction',
    'consultations',
    'extension',
    'repliedOn',
    'endedOn',
    'outcome',
    'recordedBy',
  ],
  case: ['caseKind', 'receivedOn', 'subject', 'route', 'result', 'decidedOn', 'recordedBy'],
  hotline: ['source', 'period', 'received', 'closed', 'recordedBy'],
  count: ['register', 'period', 'count', 'matter', 'recordedBy'],
  balance: ['indicator', 'value', 'upTo', 'recordedBy'],
  section: ['year', 'layout', 'section', 'text', 'recordedBy'],
}

/** The facts of a record; officers go by their names. `undefined` for a record that does not exist. */
export function recordFacts<K extends RecordKind>(
  kind: K,
  record: Kinds[K] | undefined,
): Facts | undefined {
  if (record === undefined) return undefined
  return Object.fromEntries(FACTS[kind].map((name) => [name, factOf(name, record[name])]))
}

function factOf(name: PropertyKey, value: unknown): unknown {
  const officer = name === 'recordedBy' || name === 'reviewedBy'
  return officer && typeof value === 'object' && value !== null && 'name' in value
    ? value.name
    : value
}
