import { z } from 'zod'
import type { StaffRole } from '../domain/people/role.ts'
import { ROLES } from '../domain/people/role.ts'
import type { Entry, Envelope, Happened } from '../domain/register/entry.ts'
import { type ItemFacts, OPTIONAL_FACTS } from '../domain/register/item.ts'
import type { Sealed } from './chain.ts'
import { day, type Fields, instant, number, record, shape, text, texts } from './schema-parts.ts'
import { report } from './schema-report.ts'

type Type = Happened['type']
type Event<T extends Type> = Extract<Happened, { type: T }>

const envelope: Fields<Envelope> = {
  seq: number,
  at: instant,
  by: shape<Envelope['by']>({ user: text, name: text, role: z.enum([...ROLES, 'operator']) }),
  channel: text,
  hash: text,
}

const staffRole: z.ZodType<StaffRole> = z.enum(['recorder', 'reviewer', 'leader', 'admin'])

const facts: Fields<ItemFacts> = {
  title: text,
  category: text,
  channels: texts,
  documentNumber: text.optional(),
  createdOn: day.optional(),
  publishedOn: day.optional(),
}

/** Every kind of entry. One that is missing here does not compile. */
const entries: { readonly [T in Type]: z.ZodType<Event<T> & Envelope> } = {
  ItemRecorded: entry('ItemRecorded', { record, facts: shape<ItemFacts>(facts) }),
  ItemCorrected: entry('ItemCorrected', {
    record,
    changes: shape<Partial<ItemFacts>>({
      ...facts,
      title: text.optional(),
      category: text.optional(),
      channels: texts.optional(),
    }),
    cleared: z.array(z.enum(OPTIONAL_FACTS)).readonly().optional(),
  }),
  ItemReviewed: entry('ItemReviewed', {
    record,
    verdict: z.enum(['approved', 'returned']),
    reason: text.optional(),
    bySameOfficer: z.boolean(),
  }),
  ItemPublished: entry('ItemPublished', { record, publishedOn: day }),
  ItemArchived: entry('ItemArchived', { record, archivedOn: day }),
  ItemWithdrawn: entry('ItemWithdrawn', { record, reason: text }),
  ReportImported: entry('ReportImported', { report }),
  StaffInvited: entry('StaffInvited', {
    invitation: text,
    role: staffRole,
    name: text,
    codeHash: text,
    expiresAt: instant,
  }),
  StaffBound: entry('StaffBound', { invitation: text, user: text, role: staffRole, name: text }),
  RoleRevoked: entry('RoleRevoked', { name: text }),
}

const known = z.looseObject({ type: z.enum(Object.keys(entries) as [Type, ...Type[]]) })

const withoutHash = z.looseObject({})

/** An entry out of the text that its hash was taken over. Throws as `readEntry` does. */
export function sealedEntry(text: string, hash: string): Sealed {
  return { entry: readEntry({ ...withoutHash.parse(JSON.parse(text)), hash }), text }
}

/** Reads a stored entry. Throws `ZodError` for one that this version of the program does not know. */
export function readEntry(stored: unknown): Entry {
  return entries[known.parse(stored).type].parse(stored)
}

function entry<T extends Type>(type: T, fields: Fields<Omit<Event<T>, 'type'>>) {
  const all = { type: z.literal(type), ...envelope, ...fields }
  return shape<Event<T> & Envelope>(all as unknown as Fields<Event<T> & Envelope>)
}
