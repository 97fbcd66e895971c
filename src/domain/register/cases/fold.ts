import type { Case } from './case.ts'
import type { CaseHappened } from './entry.ts'
import type { Entry } from '../entry.ts'
import { changedRecord, newRecord } from '../recorded.ts'

type CaseEntry = Extract<Entry, CaseHappened>

export function foldCase(entry: CaseEntry, former: Case | undefined): Case {
  switch (entry.type) {
    case 'CaseReceived':
      return newRecord<Case>(entry, { ...entry.facts, kind: 'case', id: entry.record })
    case 'CaseDecided': {
      const { result, decidedOn } = entry
      return changedRecord(entry, former, (before) => ({ ...before, result, decidedOn }))
    }
    case 'CaseAmended':
      return changedRecord(entry, former, (before) => ({ ...before, ...entry.changes }))
  }
}
