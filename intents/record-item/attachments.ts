import type { FormState } from '../../src/dialogue/context.ts'
import { progressOf, keep } from '../../src/dialogue/forms/state.ts'
import { attached, notAttached, withDrops } from '../../src/dialogue/items/attach.ts'
import type { ItemValues } from '../../src/dialogue/items/item-values.ts'
import type { Answer, Desk } from '../../src/dialogue/skill.ts'

/** The draft with the files of the message attached; a refusal where they are not taken. */
export async function withFiles(state: FormState, desk: Desk): Promise<FormState | Answer> {
  const kept = progressOf<ItemValues>(state)
  if (kept === undefined || desk.files.length === 0) return state
  const files = await attached(kept.values.attachments ?? [], desk)
  if (!files.ok) return notAttached(files.error)
  const values = { ...kept.values, attachments: files.value }
  return keep(state.intent, state.draft, { ...kept, values })
}

/** The answer, with what was attached to a draft that it cancels. */
export function dropped(state: FormState, answer: Answer, desk: Desk): Promise<Answer> {
  return withDrops(progressOf<ItemValues>(state)?.values.attachments ?? [], answer, desk)
}
