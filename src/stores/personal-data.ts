import type { Conversations } from '../ports/conversations.ts'
import type { PersonalData, PersonalText } from '../ports/personal-data.ts'
import { shape, text } from './schema-parts.ts'
import type { Kept } from './store.ts'

const personalText = shape<PersonalText>({
  name: text.optional(),
  phone: text.optional(),
  identity: text.optional(),
  salt: text,
})

export function readPersonalText(kept: unknown): Kept<PersonalText> {
  const { success, data } = personalText.safeParse(kept)
  return { whole: success, state: data }
}

/** Personal text in a store of its own that erases as conversations do: nothing of it is left in the file. */
export function personalDataIn(kept: Conversations<PersonalText>): PersonalData {
  return {
    put: (key, text) => kept.save(key, text),
    get: (key) => kept.load(key),
    erase: (key) => kept.erase(key),
  }
}
