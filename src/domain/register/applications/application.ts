import type { ApplicantType } from '../../law/applicant.ts'
import type { Outcome } from '../../law/outcome.ts'
import type { Receipt } from '../../law/receipt.ts'
import type { ReplyClock } from '../../law/reply-clock.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import type { RecordId } from '../record.ts'
import type { Recorded } from '../recorded.ts'

/** What is said of an application (依申请公开) when it is recorded. Nothing in it tells who applied. */
export interface ApplicationFacts extends Receipt {
  readonly applicantType: ApplicantType
  /** The information that is asked for, to the letter. */
  readonly subject: string
  readonly applicant?: ApplicantKey
}

/** Where the applicant's personal text lies, and the proof that it is the one that was entered. */
export interface ApplicantKey {
  readonly key: string
  /** Hex SHA-256 over a salt that is erased with the text, and the text. */
  readonly hash: string
}

/**
 * Where in the procedure it is. How it ended is its `outcome`; who may see it is decided by `may`; overdue is
 * computed, never stored.
 */
export type ApplicationStatus =
  'received' | 'open' | 'correcting' | 'consulting' | 'replied' | 'withdrawn' | 'closed'

export interface Application extends ApplicationFacts, ReplyClock, Recorded {
  readonly kind: 'application'
  readonly id: RecordId
  readonly status: ApplicationStatus
  readonly extension?: Extension
  readonly repliedOn?: CivilDate
  /** The day of withdrawal, or on which it was closed without a reply. */
  readonly endedOn?: CivilDate
  readonly outcome?: Outcome
}

/** One extension of the reply period (延长答复期限). */
export interface Extension {
  /** Working days. */
  readonly days: number
  readonly extendedOn: CivilDate
  /** The head of the disclosure office who agreed, as named. */
  readonly agreedBy: string
}

/** What a step may correct afterwards. A new key stands for what was corrected of the applicant; the former text is erased. */
export type ApplicationChanges = Partial<
  ApplicationFacts & Pick<Application, 'repliedOn' | 'outcome'>
>

/** The key that the last change put another in place of: nothing lies behind it any more. */
export function replacedApplicant({ applicant, last }: Application): ApplicantKey | undefined {
  const { before } = last
  const former = before !== undefined && 'applicant' in before ? before.applicant : undefined
  return isApplicantKey(former) && former.key !== applicant?.key ? former : undefined
}

function isApplicantKey(value: unknown): value is ApplicantKey {
  return typeof value === 'object' && value !== null && 'key' in value && 'hash' in value
}

export const APPLICATION_STATUS_NAMES: Readonly<Record<ApplicationStatus, string>> = {
  received: '已登记、待双方确认',
  open: '办理中',
  correcting: '待申请人补正',
  consulting: '征求意见中',
  replied: '已答复',
  withdrawn: '申请人已撤回',
  closed: '已结案(未答复)',
}

/** Whether it still waits for an end. */
export function isOpen({ status }: Pick<Application, 'status'>): boolean {
  return ['received', 'open', 'correcting', 'consulting'].includes(status)
}
