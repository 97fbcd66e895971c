import type { ClosingOutcome, ReplyOutcome } from '../../law/outcome.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import type { ApplicationChanges, ApplicationFacts } from './application.ts'
import type { RecordId } from '../record.ts'

/** What happens to an application for information. */
export type ApplicationHappened = { readonly record: RecordId } & ApplicationEvent

export type ApplicationEvent =
  | { readonly type: 'ApplicationReceived'; readonly facts: ApplicationFacts }
  /** Both sides confirmed the receipt: the clock starts. */
  | { readonly type: 'ApplicationConfirmed'; readonly confirmedOn: CivilDate }
  | { readonly type: 'CorrectionNoticed'; readonly noticedOn: CivilDate }
  | { readonly type: 'CorrectionReceived'; readonly receivedOn: CivilDate }
  | {
      readonly type: 'ConsultationSent'
      readonly sentOn: CivilDate
      readonly deliveredOn?: CivilDate
    }
  | { readonly type: 'ConsultationDelivered'; readonly deliveredOn: CivilDate }
  | { readonly type: 'ConsultationAnswered'; readonly answeredOn: CivilDate }
  | {
      readonly type: 'ApplicationExtended'
      readonly extendedOn: CivilDate
      /** Working days. */
      readonly days: number
      readonly agreedBy: string
    }
  | {
      readonly type: 'ApplicationReplied'
      readonly repliedOn: CivilDate
      readonly outcome: ReplyOutcome
    }
  | { readonly type: 'ApplicationWithdrawn'; readonly withdrawnOn: CivilDate }
  /** Ended without a reply. */
  | {
      readonly type: 'ApplicationClosed'
      readonly closedOn: CivilDate
      readonly outcome: ClosingOutcome
    }
  /** What was recorded wrongly is put right. */
  | { readonly type: 'ApplicationAmended'; readonly changes: ApplicationChanges }
