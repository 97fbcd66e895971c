import {
  type ItemFacts,
  OPTIONAL_FACTS,
  type OptionalFact,
} from '../../domain/register/items/item.ts'

/** What a draft of an item knows so far. Plain JSON. */
export type ItemValues = Partial<ItemFacts> & {
  /** The recorder said that it is not published yet: do not ask for the day. */
  readonly undated?: true
}

/** The facts, once all that must be known is known. */
export function itemFacts(values: ItemValues): ItemFacts | undefined {
  const { title, category, channels } = values
  if (title === undefined || category === undefined || channels === undefined) return undefined
  return { ...factsOnly(values), title, category, channels }
}

/** Whatever else the values hold (a recorded item's status) is no fact. */
function factsOnly(values: Partial<ItemFacts>): Pick<ItemFacts, OptionalFact> {
  return Object.fromEntries(
    OPTIONAL_FACTS.filter((field) => values[field] !== undefined).map((field) => [
      field,
      values[field],
    ]),
  )
}
