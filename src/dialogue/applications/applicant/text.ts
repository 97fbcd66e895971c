import { maskedIdentity, maskedName, maskedPhone } from '../../../domain/people/masking.ts'
import type { Applicant } from '../application-values.ts'

/** The applicant as everybody may read it: 王**, 138****1234. */
export function maskedApplicant({ name, phone, identity }: Applicant): string | undefined {
  const parts = [
    name && maskedName(name),
    phone && maskedPhone(phone),
    identity && maskedIdentity(identity),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(',')
}

/** The applicant's own words, for who may read them. */
export function plainApplicant({ name, phone, identity }: Applicant): string {
  return [name, phone, identity].filter((part) => part !== undefined).join(',')
}
