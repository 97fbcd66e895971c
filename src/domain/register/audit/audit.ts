import type { HolidayNotice } from '../../time/holiday-notice.ts'
import { type Facts, recordFacts } from './facts.ts'
import type { StateBefore, Change, Kind } from '../change.ts'
import type { Entry, ReportHappened, StaffHappened } from '../entry.ts'
import { fold, reportId } from '../fold.ts'
import { RECORD_KINDS, type RecordKind } from '../record.ts'
import type { ReminderHappened } from '../reminders/entry.ts'
import { emptyShelves, shelfOf, type Shelves, shelve } from '../shelves.ts'

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
    // Reports are long, and no entry asks for an earlier one.
    for (const change of changes) if (change.kind !== 'report') shelve(shelves, change)
    return audited
  }
}

function auditedOf(entry: Entry, changes: readonly Change[], former: StateBefore): Audited {
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

function staffAudited(entry: StaffHappened, former: StateBefore): Audited {
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
function recordChange([change]: readonly Change[], former: StateBefore): Omit<Audited, 'record'> {
  if (change === undefined || !isRecordChange(change)) return {}
  const { kind, id, value } = change
  return difference(recordFacts(kind, former.find(kind, id)), recordFacts(kind, value))
}

function isRecordChange(change: Change): change is Extract<Change, { kind: RecordKind }> {
  const kinds: readonly Kind[] = RECORD_KINDS
  return kinds.includes(change.kind)
}

function difference(before: Facts | undefined, after: Facts | undefined): Omit<Audited, 'record'> {
  if (before === undefined || after === undefined) return { before, after }
  const fields = Object.keys(after).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  const only = (facts: Facts): Facts =>
    Object.fromEntries(fields.map((field) => [field, facts[field] ?? null]))
  return { before: only(before), after: only(after) }
}

function beforeIn(shelves: Shelves): StateBefore {
  return {
    find: (kind, id) => shelfOf(shelves, kind).get(id),
    staffNamed: (name) => [...shelves.staff.values()].filter((one) => one.name === name),
    invitationsNamed: (name) => [...shelves.invitation.values()].filter((one) => one.name === name),
  }
}
