import type { RecordId } from './record.ts'

/** The last change of a record is taken back (撤销): it is again as it was before, or as if it had never been. */
export interface UndoHappened {
  readonly type: 'ChangeUndone'
  readonly record: RecordId
}
