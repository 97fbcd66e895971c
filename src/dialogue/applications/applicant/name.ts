import type { Application } from '../../../domain/register/applications/application.ts'
import { allowed } from '../../permission.ts'
import type { Desk } from '../../skill.ts'

/** Who applied, for who may know it. */
export async function applicantNameOf(
  application: Application,
  desk: Desk,
): Promise<string | undefined> {
  const key = application.applicant?.key
  if (key === undefined || !allowed(desk, 'read-applicant', application).allowed) return undefined
  return (await desk.personal(key))?.name
}
