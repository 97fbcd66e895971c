import type { Report } from '../figures/report.ts'
import type { StateBefore, Change } from './change.ts'
import type { Entry } from './entry.ts'
import { foldRecord } from './fold-record.ts'
import { foldReminder } from './reminders/fold.ts'
import { foldStaff } from './staff/fold.ts'

/**
 * The step from one state of the register to the next. Whether an entry was allowed is decided before it
 * is written; the fold takes every entry as a fact, and throws only where the journal contradicts itself.
 */
export function fold(entry: Entry, before: StateBefore): readonly Change[] {
  if (entry.type === 'ReportImported') {
    return [{ kind: 'report', id: reportId(entry.report), value: entry.report }]
  }
  if (entry.type === 'HolidayNoticeEntered') {
    return [{ kind: 'notice', id: String(entry.notice.year), value: entry.notice }]
  }
  if (entry.type === 'RemindersClaimed' || entry.type === 'RemindersAcknowledged')
    return [foldReminder(entry, before.find('reminded', entry.name))]
  if (!('record' in entry)) return foldStaff(entry, before)
  return [foldRecord(entry, before)]
}

/** How the register names a report; importing the same office and year again replaces the former. */
export function reportId(report: Pick<Report, 'office' | 'year'>): string {
  return `${report.office ?? ''} ${String(report.year ?? '')}`.trim()
}
