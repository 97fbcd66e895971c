import type { Application } from '../../domain/register/application.ts'
import type { Change } from '../forms/change.ts'
import type { Desk, Meaning } from '../skill.ts'
import { applicationsNamed } from './applications-named.ts'

/** What of a change only says which record is meant: 2026-0003这件的, 路灯合同那件申请的. */
const NAME =
  /^(?:.*?\d{4}-\d{4,}|.*?(?=[那这该]一?[件份个]))(?:[那这该]一?[件份个])?(?:申请)?[\s,，]*的?|^的/u

/** By its number, or by words of what is asked for before 那件. */
export async function applicationMeant(
  { what }: Change,
  meaning: Meaning,
  desk: Desk,
): Promise<Application | undefined> {
  const [named] = meaning.recordIds
  if (named !== undefined) return desk.find('application', named.value)
  if (meaning.titles.length > 0 || !/[那这该]一?[件份个]/u.test(what)) return undefined
  const { found, by } = await applicationsNamed(meaning, desk)
  return by !== 'none' && found.length === 1 ? found[0] : undefined
}

/** The field's name alone: 2026-0003的提交方式 → 提交方式 */
export function withoutName(what: string): string {
  return what.replace(NAME, '').trim()
}
