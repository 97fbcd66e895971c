import type { FormState } from '../../src/dialogue/context.ts'
import { filling, keep } from '../../src/dialogue/forms/state.ts'
import { attached } from '../../src/dialogue/items/attach.ts'
import type { ItemValues } from '../../src/dialogue/items/item-values.ts'
import type { Answer, Desk, Meaning } from '../../src/dialogue/skill.ts'

/** The draft with the files of the message attached; a refusal where they are not taken. */
export async function withFiles(state: FormState, desk: Desk): Promise<FormState | Answer> {
  const kept = filling<ItemValues>(state)
  if (kept === undefined || desk.files.length === 0) return state
  const files = await attached(kept.values.attachments ?? [], desk)
  if (!files.ok) return refused(files.error)
  const values = { ...kept.values, attachments: files.value }
  return keep(state.intent, state.draft, { ...kept, values })
}

/** A file without a word goes on with the draft. */
export function orGoOn(meaning: Meaning, { files }: Desk): Meaning {
  return meaning.text.trim() === '' && files.length > 0 ? { ...meaning, text: '继续' } : meaning
}

/** What was attached to a draft that is dropped, as far as no record holds it. */
export async function dropped(state: FormState, answer: Answer, desk: Desk): Promise<Answer> {
  const files = filling<ItemValues>(state)?.values.attachments ?? []
  if (answer.says.outcome !== 'cancelled' || files.length === 0) return answer
  const items = await desk.list('item')
  const needed = new Set(items.flatMap(({ attachments = [] }) => attachments.map(hashOf)))
  return { ...answer, drops: files.map(hashOf).filter((sha256) => !needed.has(sha256)) }
}

function hashOf({ sha256 }: { readonly sha256: string }): string {
  return sha256
}

export function refused(why: string): Answer {
  const text = `没有附上:${why}`
  return { says: { text, outcome: 'refused', evidence: [text] } }
}
