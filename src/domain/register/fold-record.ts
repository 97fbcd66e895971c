import type { StateBefore, Change } from './change.ts'
import type { Entry } from './entry.ts'
import { foldApplication } from './applications/fold.ts'
import { foldItem, itemBeforeStep } from './items/fold.ts'
import { foldCase } from './cases/fold.ts'
import { foldBalance, foldCount, foldHotline } from './tallies/fold.ts'
import { foldSection } from './sections/fold.ts'
import { type HappenedTo, isAbout, type RecordHappened } from './record-entry.ts'
import { RECORD_KINDS } from './record.ts'
import { restored } from './recorded.ts'

type RecordEntry = Extract<Entry, RecordHappened>

/** The record that the entry is about, as it is after it. */
export function foldRecord(entry: RecordEntry, before: StateBefore): Change {
  const id = entry.record
  if (isAbout(entry, 'item'))
    return { kind: 'item', id, value: foldItem(entry, before.find('item', id)) }
  if (isAbout(entry, 'application'))
    return {
      kind: 'application',
      id,
      value: foldApplication(entry, before.find('application', id)),
    }
  if (isAbout(entry, 'section'))
    return { kind: 'section', id, value: foldSection(entry, before.find('section', id)) }
  if (entry.type === 'ChangeUndone') return undone(entry, before)
  return foldCounted(entry, before)
}

type Counted = Extract<RecordEntry, HappenedTo['case' | 'hotline' | 'count' | 'balance']>

function foldCounted(entry: Counted, before: StateBefore): Change {
  const id = entry.record
  if (isAbout(entry, 'case'))
    return { kind: 'case', id, value: foldCase(entry, before.find('case', id)) }
  if (isAbout(entry, 'hotline'))
    return { kind: 'hotline', id, value: foldHotline(entry, before.find('hotline', id)) }
  if (isAbout(entry, 'count'))
    return { kind: 'count', id, value: foldCount(entry, before.find('count', id)) }
  return { kind: 'balance', id, value: foldBalance(entry) }
}

function undone(entry: Extract<Entry, { type: 'ChangeUndone' }>, before: StateBefore): Change {
  const id = entry.record
  const item = before.find('item', id)
  if (item !== undefined) return { kind: 'item', id, value: itemBeforeStep(entry, item) }
  for (const kind of RECORD_KINDS) {
    if (kind === 'item') continue
    const former = before.find(kind, id)
    // Kind and record were found together; the union cannot say so.
    if (former !== undefined) return { kind, id, value: restored(entry, former) } as Change
  }
  throw new Error(`entry ${String(entry.seq)} takes back a change of ${id}, which nothing recorded`)
}
