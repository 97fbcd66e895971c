import {
  type Finding,
  FINDING_STATUS_NAMES,
  FINDING_STATUSES,
} from '../../domain/figures/finding.ts'

/** What a reader should look into, the worst first: the numbers by which it is named. */
export function worthALook(findings: readonly Finding[]): readonly Finding[] {
  return FINDING_STATUSES.filter((status) => status !== 'pass').flatMap((status) =>
    findings.filter((finding) => finding.status === status),
  )
}

/** 1. [不符] …(已忽略:…) */
export function findingLine({ status, message, dismissed }: Finding, place: number): string {
  const why = dismissed === undefined ? '' : `(已忽略:${dismissed})`
  return `${place + 1}. [${FINDING_STATUS_NAMES[status]}] ${message}${why}`
}
