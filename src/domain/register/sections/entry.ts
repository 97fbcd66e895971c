import type { RecordId } from '../record.ts'
import type { SectionFacts } from './section.ts'

/** What happens to the text of a section of the annual report. */
export type SectionHappened =
  | { readonly type: 'SectionWritten'; readonly record: RecordId; readonly facts: SectionFacts }
  | { readonly type: 'SectionRewritten'; readonly record: RecordId; readonly text: string }
