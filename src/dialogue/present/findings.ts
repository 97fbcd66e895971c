import type { Finding, FindingStatus } from '../../domain/figures/finding.ts'

const NAMES: Readonly<Record<FindingStatus, string>> = {
  fail: '不符',
  uncertain: '存疑',
  'not-assessable': '无法核验',
  pass: '相符',
}
const ORDER: readonly FindingStatus[] = ['fail', 'uncertain', 'not-assessable']

/** What a reader should look into, the worst first: the numbers by which it is named. */
export function worthALook(findings: readonly Finding[]): readonly Finding[] {
  return ORDER.flatMap((status) => findings.filter((finding) => finding.status === status))
}

/** 1. [不符] …(已忽略:…) */
export function findingLine({ status, message, dismissed }: Finding, place: number): string {
  const why = dismissed === undefined ? '' : `(已忽略:${dismissed})`
  return `${place + 1}. [${NAMES[status]}] ${message}${why}`
}
