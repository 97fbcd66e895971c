import type { Item, ItemFacts } from './item.ts'

/** Items that look like the same thing recorded before: the same title, or the same document number. */
export function likelyDuplicates(
  facts: Partial<ItemFacts>,
  items: readonly Item[],
): readonly Item[] {
  return items.filter(
    (item) =>
      item.status !== 'withdrawn' &&
      (same(facts.title, item.title) || same(facts.documentNumber, item.documentNumber)),
  )
}

/** The letters and digits of a title, in one width: what is compared. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function same(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const key = titleKey(one)
  return key !== '' && key === titleKey(other)
}
