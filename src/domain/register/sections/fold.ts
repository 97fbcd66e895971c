import type { Entry } from '../entry.ts'
import { changedRecord, newRecord } from '../recorded.ts'
import type { WrittenSection } from './section.ts'
import type { SectionHappened } from './entry.ts'

type SectionEntry = Extract<Entry, SectionHappened>

export function foldSection(
  entry: SectionEntry,
  former: WrittenSection | undefined,
): WrittenSection {
  return entry.type === 'SectionWritten'
    ? newRecord<WrittenSection>(entry, { ...entry.facts, kind: 'section', id: entry.record })
    : changedRecord(entry, former, (before) => ({ ...before, text: entry.text }))
}
