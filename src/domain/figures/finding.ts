import type { Span } from './figure.ts'

/** `uncertain`: it may be a contradiction, the labels differ. `not-assessable`: a part of it is blank or absent. */
export type FindingStatus = 'pass' | 'fail' | 'uncertain' | 'not-assessable'

export type FindingRule =
  | 'sum-of-parts'
  | 'identity'
  | 'text-against-table'
  | 'text-against-text'
  | 'year-against-year'
  | 'announced-not-stated'

/** What checking a report brought to light (核验结果), with the places it rests on. */
export interface Finding {
  readonly rule: FindingRule
  readonly status: FindingStatus
  readonly message: string
  readonly evidence: readonly Evidence[]
  /** Why staff do not count it, where they said so. */
  readonly dismissed?: string
}

/** What staff said of a finding that they looked into (忽略). */
export interface Dismissal {
  readonly rule: FindingRule
  readonly message: string
  readonly reason: string
}

export interface Evidence {
  readonly quote: string
  readonly span: Span
}
