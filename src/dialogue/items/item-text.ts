import type { Item, ItemFacts } from '../../domain/register/items/item.ts'
import type { Told } from '../forms/form.ts'

/** An item's title in 《》, once; one that holds another title in “”. */
export function titled(title: string): string {
  const plain = title.trim()
  if (/^《[^《》]*》$/u.test(plain)) return plain
  return /[《》]/u.test(plain) ? `“${plain}”` : `《${plain}》`
}

/** Number and title: how an item is spoken of. */
export function named(item: Pick<Item, 'id' | 'title'>): string {
  return `${item.id}${titled(item.title)}`
}

/** Every value that is recorded, one a line. */
export function factLines(facts: Partial<ItemFacts>): readonly string[] {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['标题', facts.title],
    ['类别', facts.category],
    ['渠道', facts.channels?.join('、')],
    ['文号', facts.documentNumber],
    ['生成日期', facts.createdOn],
    ['公开日期', facts.publishedOn ?? '未定(发布后再登记)'],
    ['重点领域', facts.keyArea],
    ['解读对象', facts.interpretationOf],
    ['解读材料', facts.interpretedBy],
    ['附件', facts.attachments?.map(({ name }) => name).join('、')],
  ]
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]))
}

/** Text whose numbers are the form's and its records' own; what is computed besides comes as evidence. */
export function fromRecords(text: string, more?: Omit<Told, 'text'>): Told {
  return { text, ...more }
}
