import type { FormState } from '../../src/dialogue/context.ts'
import { proceedForm } from '../../src/dialogue/forms/run.ts'
import { progressOf, keep } from '../../src/dialogue/forms/state.ts'
import { attached, notAttached, orGoOn, withDrops } from '../../src/dialogue/items/attach.ts'
import type { Answer, Desk, Meaning } from '../../src/dialogue/skill.ts'
import { fail, ok, type Result } from '../../src/domain/result.ts'
import { CORRECT_FORM, type ItemCorrection } from './form.ts'

/** The correction with the files of the message attached to what the item has; why they are not taken. */
export async function withFiles(
  values: ItemCorrection,
  desk: Desk,
): Promise<Result<ItemCorrection, Answer>> {
  if (desk.files.length === 0) return ok(values)
  const before = values.changes?.attachments ?? values.facts.attachments ?? []
  const files = await attached(before, desk)
  if (!files.ok) return fail(notAttached(files.error))
  return ok({ ...values, changes: { ...values.changes, attachments: files.value } })
}

/** Goes on with a correction; a file without a word is attached and the card shown again. */
export async function proceedCorrection(
  meaning: Meaning,
  desk: Desk,
  before: FormState,
): Promise<Answer | undefined> {
  const state = await attaching(before, desk)
  if ('says' in state) return state
  const answer = await proceedForm(CORRECT_FORM, orGoOn(meaning, desk), { desk, state })
  const files = progressOf<ItemCorrection>(state)?.values.changes?.attachments ?? []
  return answer && withDrops(files, answer, desk)
}

async function attaching(state: FormState, desk: Desk): Promise<FormState | Answer> {
  const kept = progressOf<ItemCorrection>(state)
  if (kept === undefined || desk.files.length === 0) return state
  const values = await withFiles(kept.values, desk)
  if (!values.ok) return values.error
  // What was asked for is said now: the card comes next.
  return keep(state.intent, state.draft, { ...kept, values: values.value, asking: undefined })
}
