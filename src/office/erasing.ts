import { replacedApplicant } from '../domain/register/applications/application.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { PersonalData } from '../ports/personal-data.ts'

/**
 * Erases the text of applicants that a correction replaced, where the process died after the correction was in the journal
 * and before the former text was gone.
 */
export async function eraseReplaced({
  ledger,
  personal,
}: {
  readonly ledger: Ledger
  readonly personal: PersonalData
}): Promise<void> {
  for (const application of await ledger.list('application')) {
    const key = replacedApplicant(application)?.key
    // To erase is to write the file anew: not at each start for what is gone already.
    if (key !== undefined && (await personal.get(key)) !== undefined) await personal.erase(key)
  }
}
