import type { ApplicantKey } from '../../../domain/register/applications/application.ts'
import type { PersonalText } from '../../../ports/personal-data.ts'
import { sha256 } from '../../sha256.ts'
import type { Applicant } from '../application-values.ts'

/** What an entry holds of an applicant, and the text that it stands for. */
export interface SealedApplicant {
  readonly key: ApplicantKey
  readonly text: PersonalText
}

/** What is kept beside the journal, and what the entry holds of it. `undefined` where nobody is named. */
export async function sealedApplicant(applicant: Applicant): Promise<SealedApplicant | undefined> {
  const { name, phone, identity } = applicant
  if ([name, phone, identity].every((part) => part === undefined)) return undefined
  const salt = crypto.randomUUID()
  const text: PersonalText = { name, phone, identity, salt }
  const sealed = JSON.stringify([salt, name ?? '', phone ?? '', identity ?? ''])
  return { key: { key: crypto.randomUUID(), hash: await sha256(sealed) }, text }
}
