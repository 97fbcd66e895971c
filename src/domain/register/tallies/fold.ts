import type { Balance } from '../counting/balance.ts'
import type { Entry } from '../entry.ts'
import { changedRecord, newRecord } from '../recorded.ts'
import type { Count, Hotline } from './tally.ts'
import type { BalanceHappened, TallyHappened } from './entry.ts'

type TallyEntry = Extract<Entry, TallyHappened>
type HotlineEntry = Extract<TallyEntry, { type: `Hotline${string}` }>
type CountEntry = Extract<TallyEntry, { type: `Count${string}` }>

export function foldHotline(entry: HotlineEntry, former: Hotline | undefined): Hotline {
  const facts = { ...entry.facts, kind: 'hotline', id: entry.record } as const
  return entry.type === 'HotlineCounted'
    ? newRecord<Hotline>(entry, facts)
    : changedRecord(entry, former, () => facts)
}

export function foldCount(entry: CountEntry, former: Count | undefined): Count {
  const facts = { ...entry.facts, kind: 'count', id: entry.record } as const
  return entry.type === 'CountRecorded'
    ? newRecord<Count>(entry, facts)
    : changedRecord(entry, former, () => facts)
}

export function foldBalance(entry: Extract<Entry, BalanceHappened>): Balance {
  return newRecord<Balance>(entry, { ...entry.facts, kind: 'balance', id: entry.record })
}
