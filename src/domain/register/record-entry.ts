import type { ApplicationHappened } from './applications/entry.ts'
import type { CaseHappened } from './cases/entry.ts'
import type { ItemHappened } from './items/entry.ts'
import type { UndoHappened } from './undo-entry.ts'
import type { RecordKind } from './record.ts'
import type { SectionHappened } from './sections/entry.ts'
import type { BalanceHappened, TallyHappened } from './tallies/entry.ts'

/** What happens to each kind of record. */
export interface HappenedTo {
  readonly item: ItemHappened
  readonly application: ApplicationHappened
  readonly case: CaseHappened
  readonly hotline: Extract<TallyHappened, { type: `Hotline${string}` }>
  readonly count: Extract<TallyHappened, { type: `Count${string}` }>
  readonly balance: BalanceHappened
  readonly section: SectionHappened
}

/** Whatever happens to a record that carries a number. */
export type RecordHappened = HappenedTo[RecordKind] | UndoHappened

type RecordType = HappenedTo[RecordKind]['type']

/** The kind of record that each type of entry is about, and whether it opens one. */
const TYPES: Readonly<Record<RecordType, readonly [RecordKind, 'opens' | 'goes on']>> = {
  ItemRecorded: ['item', 'opens'],
  ItemCorrected: ['item', 'goes on'],
  ItemReviewed: ['item', 'goes on'],
  ItemPublished: ['item', 'goes on'],
  ItemArchived: ['item', 'goes on'],
  ItemWithdrawn: ['item', 'goes on'],
  ApplicationReceived: ['application', 'opens'],
  ApplicationConfirmed: ['application', 'goes on'],
  CorrectionNoticed: ['application', 'goes on'],
  CorrectionReceived: ['application', 'goes on'],
  ConsultationSent: ['application', 'goes on'],
  ConsultationDelivered: ['application', 'goes on'],
  ConsultationAnswered: ['application', 'goes on'],
  ApplicationExtended: ['application', 'goes on'],
  ApplicationReplied: ['application', 'goes on'],
  ApplicationWithdrawn: ['application', 'goes on'],
  ApplicationClosed: ['application', 'goes on'],
  ApplicationAmended: ['application', 'goes on'],
  CaseReceived: ['case', 'opens'],
  CaseDecided: ['case', 'goes on'],
  CaseAmended: ['case', 'goes on'],
  HotlineCounted: ['hotline', 'opens'],
  HotlineRecounted: ['hotline', 'goes on'],
  CountRecorded: ['count', 'opens'],
  CountRecounted: ['count', 'goes on'],
  OpeningBalanceSet: ['balance', 'opens'],
  SectionWritten: ['section', 'opens'],
  SectionRewritten: ['section', 'goes on'],
}

/** Whether the entry is about a record of that kind. */
export function isAbout<E extends RecordHappened, K extends RecordKind>(
  entry: E,
  kind: K,
): entry is Extract<E, HappenedTo[K]> {
  return entry.type !== 'ChangeUndone' && TYPES[entry.type][0] === kind
}

/** Whether the entry opens the record that it is about. */
export function opens(entry: RecordHappened): boolean {
  return entry.type !== 'ChangeUndone' && TYPES[entry.type][1] === 'opens'
}
