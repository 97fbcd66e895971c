import type { ApplicationFacts } from '../../domain/register/applications/application.ts'

/** What a draft of an application knows so far. Plain JSON; the applicant's own data go no further than this. */
export type ApplicationValues = Partial<Omit<ApplicationFacts, 'applicant'>> &
  Applicant & {
    /** Both confirmed, on a day that was not said. */
    readonly confirmed?: true
  }

/** Who applies, as it was said. */
export interface Applicant {
  readonly name?: string
  readonly phone?: string
  readonly identity?: string
}

/** The facts, once all that must be known is known. */
export function applicationFacts(
  values: ApplicationValues,
): Omit<ApplicationFacts, 'applicant'> | undefined {
  const { via, receivedOn, confirmedOn, applicantType, subject } = values
  if (via === undefined || receivedOn === undefined) return undefined
  if (applicantType === undefined || subject === undefined) return undefined
  return { via, receivedOn, confirmedOn, applicantType, subject }
}
