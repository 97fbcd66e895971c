import type { Conversations } from '../ports/conversations.ts'
import type { PersonalData, PersonalText } from '../ports/personal-data.ts'

/** Personal text in a store of its own that erases as conversations do: nothing of it is left in the file. */
export function personalDataIn(kept: Conversations<PersonalText>): PersonalData {
  return {
    put: (key, text) => kept.save(key, text),
    get: (key) => kept.load(key),
    erase: (key) => kept.erase(key),
  }
}
