import type { CivilDate } from '../../time/civil-date.ts'
import type { RecordId } from '../record.ts'
import type { Recorded } from '../recorded.ts'

/** 行政复议, 行政诉讼, 申诉举报 */
export const CASE_KINDS = ['reconsideration', 'litigation', 'complaint'] as const

export type CaseKind = (typeof CASE_KINDS)[number]

export const CASE_KIND_NAMES: Readonly<Record<CaseKind, string>> = {
  reconsideration: '行政复议',
  litigation: '行政诉讼',
  complaint: '申诉举报',
}

/** Whether a lawsuit came at once or after reconsideration: the two halves of table four. */
export const LITIGATION_ROUTES = ['未经复议直接起诉', '复议后起诉'] as const

/** How a case ended: the columns of table four. Without a result it is 尚未审结. */
export const CASE_RESULTS = ['结果维持', '结果纠正', '其他结果'] as const

export type CaseResult = (typeof CASE_RESULTS)[number]

/** What is said of a case (复议、诉讼、申诉举报) when it is recorded. */
export interface CaseFacts {
  readonly caseKind: CaseKind
  readonly receivedOn: CivilDate
  /** What it is about, to the letter. */
  readonly subject?: string
  /** Of a lawsuit. */
  readonly route?: (typeof LITIGATION_ROUTES)[number]
  readonly result?: CaseResult
  readonly decidedOn?: CivilDate
}

export interface Case extends CaseFacts, Recorded {
  readonly kind: 'case'
  readonly id: RecordId
}
