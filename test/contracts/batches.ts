import type { Happened } from '../../src/domain/register/entry.ts'
import type { ItemFacts } from '../../src/domain/register/items/item.ts'
import type { RecordId } from '../../src/domain/register/record.ts'
import type { CivilDate } from '../../src/domain/time/civil-date.ts'
import type { Instant } from '../../src/domain/time/instant.ts'
import type { Result } from '../../src/domain/result.ts'
import type { Kept } from '../../src/stores/store.ts'
import { type Appended, type Batch, NEW } from '../../src/ports/ledger.ts'

export const TIMEZONE = 'Asia/Shanghai'
/** For stores of whose conversations nothing is asked. */
export const OPTIONS = { timezone: TIMEZONE, read: asKept }
export const ZHANG = { user: 'web:zhang', name: '张三', role: 'recorder' } as const
export const LI = { user: 'web:li', name: '李四', role: 'reviewer' } as const

/** Takes whatever was kept for what it should be. */
export function asKept<S>(kept: unknown): Kept<S> {
  return { state: kept as S, whole: true }
}

/** A transaction as a skill would hand it over; `about` replaces what matters to the test. */
export function batch(events: readonly Happened[], about: Partial<Batch> = {}): Batch {
  return {
    events,
    at: '2026-03-02T09:30:00.000+08:00' as Instant,
    by: ZHANG,
    channel: 'web',
    once: [],
    expects: {},
    receipt: (entries) => ({ text: `已登记 ${entries.length} 条` }),
    ...about,
  }
}

export function recorded(title: string, facts: Partial<ItemFacts> = {}): Happened {
  return {
    type: 'ItemRecorded',
    record: NEW,
    facts: { title, category: '应主动公开信息类', channels: ['政府网站'], ...facts },
  }
}

export function approved(record: string): Happened {
  return {
    type: 'ItemReviewed',
    record: record as RecordId,
    verdict: 'approved',
    bySameOfficer: false,
  }
}

export function invited(invitation: string, name: string): Happened {
  const expiresAt = '2026-03-03T09:30:00.000+08:00' as Instant
  return { type: 'StaffInvited', invitation, role: 'reviewer', name, codeHash: 'c0de', expiresAt }
}

export function bound(invitation: string, user: string, name: string): Happened {
  return { type: 'StaffBound', invitation, user, role: 'reviewer', name }
}

export function imported(year: number, title: string): Happened {
  const report = { office: '上海街道', year, title, contacts: {}, text: '全文\t有制表符\n和换行' }
  return { type: 'ReportImported', report: { ...report, sections: [], figures: [], findings: [] } }
}

export function day(text: string): CivilDate {
  return text as CivilDate
}

/** What went well; a refusal fails the test with what it says. */
export function done<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

export function numbers({ entries }: Appended): string[] {
  return entries.map((entry) => ('record' in entry ? entry.record : ''))
}
