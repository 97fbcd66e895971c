import type { HolidayNotice } from '../time/holiday-notice.ts'
import { type Facts, recordFacts } from './audit-facts.ts'
import type { Before, Change, Kind, Kinds } from './change.ts'
import type { Entry, ReportHappened, StaffHappened } from './entry.ts'
import { fold, reportId } from './fold.ts'
import type { RecordKind } from './record.ts'
import type { ReminderHappened } from './reminder-entry.ts'

/** What an entry changed, as an auditor reads it: only what differs, as it was and as it is. */
export interface Audited {
  /** What it is about: a record's number, a report, a year, a member of staff. */
  readonly record: string
  /** `undefined` for what did not exist before. */
  readonly before?: Facts
  /** `undefined` for what no longer exists. */
  readonly after?: Facts
}

/** Follows the journal from its first entry on and tells of each what it changed. */
export function auditor(): (entry: Entry) => Audited {
  const shelves = emptyShelves()
  const former = beforeIn(shelves)
  return (entry) => {
    const changes = fold(entry, former)
    const audited = auditedOf(entry, changes, former)
    for (const change of changes) shelve(shelves, change)
    return audited
  }
}

function auditedOf(entry: Entry, changes: readonly Change[], former: Before): Audited {
  if (entry.type === 'ReportImported') return reportAudited(entry)
  if (entry.type === 'HolidayNoticeEntered') return noticeAudited(entry.notice)
  if (entry.type === 'RemindersClaimed' || entry.type === 'RemindersAcknowledged')
    return reminderAudited(entry)
  if (!('record' in entry)) return staffAudited(entry, former)
  return { record: entry.record, ...recordChange(changes, former) }
}

function reportAudited({ report }: ReportHappened): Audited {
  const { title, layout, publishedOn, figures, findings, dismissals } = report
  const counts = { figures: figures.length, findings: findings.length }
  return { record: reportId(report), after: { title, layout, publishedOn, ...counts, dismissals } }
}

function noticeAudited({ year, notice, off, work }: HolidayNotice): Audited {
  return { record: String(year), after: { notice, off, work } }
}

function reminderAudited({ name, keys }: ReminderHappened): Audited {
  return { record: name, after: { keys } }
}

function staffAudited(entry: StaffHappened, former: Before): Audited {
  const { name } = entry
  switch (entry.type) {
    case 'StaffInvited':
      return { record: name, after: { name, role: entry.role, expiresAt: entry.expiresAt } }
    case 'StaffBound':
      return { record: name, after: { name, role: entry.role, user: entry.user } }
    case 'RoleRevoked': {
      const bound = [...former.staffNamed(name)]
      const invited = [...former.invitationsNamed(name)]
      const roles = [...new Set([...bound, ...invited].map(({ role }) => role))]
      return { record: name, before: { name, roles, users: bound.map(({ user }) => user) } }
    }
  }
}

/** An entry about a record changes that record and nothing else. */
function recordChange([change]: readonly Change[], former: Before): Omit<Audited, 'record'> {
  if (change === undefined || !isRecordChange(change)) return {}
  const { kind, id, value } = change
  return difference(recordFacts(kind, former.find(kind, id)), recordFacts(kind, value))
}

function isRecordChange(change: Change): change is Extract<Change, { kind: RecordKind }> {
  return !OTHER_KINDS.has(change.kind)
}

const OTHER_KINDS: ReadonlySet<Kind> = new Set<Exclude<Kind, RecordKind>>([
  'report',
  'notice',
  'staff',
  'invitation',
  'reminded',
])

function difference(before: Facts | undefined, after: Facts | undefined): Omit<Audited, 'record'> {
  if (before === undefined || after === undefined) return { before, after }
  const fields = Object.keys(after).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  const only = (facts: Facts): Facts =>
    Object.fromEntries(fields.map((field) => [field, facts[field] ?? null]))
  return { before: only(before), after: only(after) }
}

type Shelves = { readonly [K in Kind]: Map<string, Kinds[K]> }

function emptyShelves(): Shelves {
  return {
    item: new Map(),
    application: new Map(),
    case: new Map(),
    hotline: new Map(),
    count: new Map(),
    balance: new Map(),
    notice: new Map(),
    report: new Map(),
    staff: new Map(),
    invitation: new Map(),
    reminded: new Map(),
  }
}

function beforeIn(shelves: Shelves): Before {
  return {
    find: <K extends Kind>(kind: K, id: string) => {
      const shelf: ReadonlyMap<string, Kinds[K]> = shelves[kind]
      return shelf.get(id)
    },
    staffNamed: (name) => [...shelves.staff.values()].filter((one) => one.name === name),
    invitationsNamed: (name) => [...shelves.invitation.values()].filter((one) => one.name === name),
  }
}

/** Reports are long, and no entry asks for an earlier one. */
function shelve(shelves: Shelves, { kind, id, value }: Change): void {
  if (kind === 'report') return
  const shelf: Map<string, unknown> = shelves[kind]
  if (value === undefined) shelf.delete(id)
  else shelf.set(id, value)
}
