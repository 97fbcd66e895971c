import { z } from 'zod'
import type { StaffRole } from '../domain/people/role.ts'
import { ROLES } from '../domain/people/role.ts'
import type { Entry, Envelope, Happened } from '../domain/register/entry.ts'
import { type ItemFacts, OPTIONAL_FACTS } from '../domain/register/items/item.ts'
import type { KeptFile } from '../domain/register/kept-file.ts'
import type { Sealed } from './chain.ts'
import { day, type Fields, instant, number, record, shape, text, texts } from './schema-parts.ts'
import {
  applicationChanges,
  applicationFacts,
  balanceFacts,
  caseChanges,
  caseFacts,
  caseResult,
  closing,
  countFacts,
  hotlineFacts,
  notice,
  reply,
  sectionFacts,
} from './schema-records.ts'
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
  keyArea: text.optional(),
  interpretationOf: text.optional(),
  interpretedBy: text.optional(),
  attachments: z
    .array(shape<KeptFile>({ name: text, type: text, size: number, sha256: text }))
    .readonly()
    .optional(),
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
  ApplicationReceived: entry('ApplicationReceived', { record, facts: applicationFacts }),
  ApplicationConfirmed: entry('ApplicationConfirmed', { record, confirmedOn: day }),
  CorrectionNoticed: entry('CorrectionNoticed', { record, noticedOn: day }),
  CorrectionReceived: entry('CorrectionReceived', { record, receivedOn: day }),
  ConsultationSent: entry('ConsultationSent', {
    record,
    sentOn: day,
    deliveredOn: day.optional(),
  }),
  ConsultationDelivered: entry('ConsultationDelivered', { record, deliveredOn: day }),
  ConsultationAnswered: entry('ConsultationAnswered', { record, answeredOn: day }),
  ApplicationExtended: entry('ApplicationExtended', {
    record,
    extendedOn: day,
    days: number,
    agreedBy: text,
  }),
  ApplicationReplied: entry('ApplicationReplied', { record, repliedOn: day, outcome: reply }),
  ApplicationWithdrawn: entry('ApplicationWithdrawn', { record, withdrawnOn: day }),
  ApplicationClosed: entry('ApplicationClosed', { record, closedOn: day, outcome: closing }),
  ApplicationAmended: entry('ApplicationAmended', { record, changes: applicationChanges }),
  CaseReceived: entry('CaseReceived', { record, facts: caseFacts }),
  CaseDecided: entry('CaseDecided', { record, result: caseResult, decidedOn: day }),
  CaseAmended: entry('CaseAmended', { record, changes: caseChanges }),
  HotlineCounted: entry('HotlineCounted', { record, facts: hotlineFacts }),
  HotlineRecounted: entry('HotlineRecounted', { record, facts: hotlineFacts }),
  CountRecorded: entry('CountRecorded', { record, facts: countFacts }),
  CountRecounted: entry('CountRecounted', { record, facts: countFacts }),
  OpeningBalanceSet: entry('OpeningBalanceSet', { record, facts: balanceFacts }),
  SectionWritten: entry('SectionWritten', { record, facts: sectionFacts }),
  SectionRewritten: entry('SectionRewritten', { record, text }),
  ChangeUndone: entry('ChangeUndone', { record }),
  HolidayNoticeEntered: entry('HolidayNoticeEntered', { notice }),
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
  RemindersClaimed: entry('RemindersClaimed', { name: text, day, keys: texts }),
  RemindersAcknowledged: entry('RemindersAcknowledged', { name: text, keys: texts }),
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
