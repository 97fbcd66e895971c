import { halfWidth } from '../domain/language/half-width.ts'
import { simplified } from './search-copy.ts'

/** The text in simplified script and half width, unit for unit: what is found in it stands there in the text itself. */
export function plainText(raw: string): string {
  const half = halfWidth(raw)
  const plain = simplified(half)
  return plain.length === half.length ? plain : half
}
