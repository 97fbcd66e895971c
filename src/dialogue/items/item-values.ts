import type { ItemFacts } from '../../domain/register/item.ts'

/** What a draft of an item knows so far. Plain JSON. */
export type ItemValues = Partial<ItemFacts> & {
  /** The recorder said that it is not published yet: do not ask for the day. */
  readonly undated?: true
}

/** The facts, once all that must be known is known. */
export function itemFacts(values: ItemValues): ItemFacts | undefined {
  const { title, category, channels, documentNumber, createdOn, publishedOn } = values
  if (title === undefined || category === undefined || channels === undefined) return undefined
  return { title, category, channels, documentNumber, createdOn, publishedOn }
}
