import type {
  Application,
  ApplicationChanges,
} from '../../../domain/register/applications/application.ts'
import type { Register } from '../../desk.ts'
import type { Write } from '../../skill.ts'
import { sealedApplicant } from './sealed.ts'
import type { Applicant } from '../application-values.ts'

/** What a correction of who applied writes: a new key for the journal, the text beside it, and the former text's end. */
export interface CorrectedApplicant extends Pick<Write, 'personal' | 'erases'> {
  readonly changes: Required<Pick<ApplicationChanges, 'applicant'>>
}

/**
 * What is put right over what was entered; the whole is sealed under a key of its own, so that the journal proves which
 * text belongs to which entry without holding either.
 *
 * @returns `undefined` where nothing of the applicant is to be changed
 */
export async function correctedApplicant(
  { applicant }: Application,
  corrections: Applicant = {},
  register: Pick<Register, 'personal'>,
): Promise<CorrectedApplicant | undefined> {
  if (Object.keys(corrections).length === 0) return undefined
  const entered = applicant && (await register.personal(applicant.key))
  const sealed = await sealedApplicant({ ...entered, ...corrections })
  return (
    sealed && {
      changes: { applicant: sealed.key },
      personal: new Map([[sealed.key.key, sealed.text]]),
      erases: applicant === undefined ? [] : [applicant.key],
    }
  )
}
