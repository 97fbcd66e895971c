import type { Concepts } from '../domain/figures/concept.ts'
import type { Office } from '../domain/figures/office.ts'
import { loadSimilarCharacters } from '../facts/similar-characters.ts'
import { loadTyping } from '../facts/typing.ts'
import { SOMETHING_ELSE } from '../understanding/topics/tag.ts'
import { type Mend, mender } from '../understanding/typos/mend.ts'
import { respellerOf } from '../understanding/typos/pinyin-words.ts'
import { vocabularyOf } from '../understanding/typos/vocabulary.ts'

/** Mends what is mistyped of the words that an office is asked with. Words of something else are only left alone. */
export function menderFor({ forms, operations, filler }: Concepts, office: Office): Mend {
  const { alone, time, records, slips } = loadTyping()
  const { [SOMETHING_ELSE]: others = [], ...ours } = forms
  const names = [office.name, office.shortName, ...office.aliases]
  const listed = [...Object.values(ours), ...Object.values(operations)].flat()
  const meant = [...listed, ...time, ...records, ...names]
  const known = [...filler, ...others]
  const similar = loadSimilarCharacters()
  return mender(
    vocabularyOf({ meant, known, similar, slips }),
    respellerOf({ words: [...meant, ...known], alone }),
  )
}
