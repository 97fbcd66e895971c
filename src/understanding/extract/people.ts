import { masked, personalIn, type PersonalKind } from '../../domain/people/personal-text.ts'
import { searchCopy } from '../search-copy.ts'
import type { Hit } from './hit.ts'

/** What names or reaches a person in the text of a search copy. */
export function findPersonal(text: string): readonly Hit<PersonalKind>[] {
  return personalIn(text).map(({ kind, start, end }) => ({ value: kind, start, end }))
}

/** The text with everything personal masked, in whatever script and spacing it is written: 138****1234, 王**. */
export function mask(raw: string): string {
  const copy = searchCopy(raw)
  let safe = ''
  let index = 0
  for (const personal of personalIn(copy.text)) {
    const { start, end } = copy.span(personal.start, personal.end)
    safe += raw.slice(index, start) + masked(personal)
    index = end
  }
  return safe + raw.slice(index)
}
