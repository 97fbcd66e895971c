import type { Span } from './figure.ts'

/** The worst first. `uncertain`: it may be a contradiction, the labels differ. `not-assessable`: a part of it is blank or absent. */
export const FINDING_STATUSES = ['fail', 'uncertain', 'not-assessable', 'pass'] as const

export type FindingStatus = (typeof FINDING_STATUSES)[number]

export const FINDING_STATUS_NAMES: Readonly<Record<FindingStatus, string>> = {
  fail: '不符',
  uncertain: '存疑',
  'not-assessable': '无法核验',
  pass: '相符',
}

export const FINDING_RULES = [
  'sum-of-parts',
  'identity',
  'text-against-table',
  'text-against-text',
  'year-against-year',
  'announced-not-stated',
] as const

export type FindingRule = (typeof FINDING_RULES)[number]

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
