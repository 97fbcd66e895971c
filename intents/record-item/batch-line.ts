import { checkItemFacts } from '../../src/domain/register/items/check.ts'
import { ITEM_FIELDS } from '../../src/dialogue/items/item-fields.ts'
import { itemRules } from '../../src/dialogue/items/item-rules.ts'
import { factLines, titled } from '../../src/dialogue/items/item-text.ts'
import type { ReadItem } from '../../src/dialogue/items/read-item.ts'
import type { Desk } from '../../src/dialogue/skill.ts'
import { duplicateWarning } from './duplicates.ts'

/** Several items under one 确认. Plain JSON. */
export interface ItemBatch {
  readonly batch: readonly ReadItem[]
}

/** Why the line cannot be recorded, in one sentence; `undefined` when it can. */
export function wrong({ values, fault }: ReadItem, desk: Desk): string | undefined {
  const [first] = checkItemFacts(values, itemRules(desk))
  if (fault !== undefined || first !== undefined) return fault?.why ?? first?.why
  const missing = ITEM_FIELDS.filter((field) => field.missing(values)).map(({ names }) => names[0])
  return missing.length === 0 ? undefined : `缺${missing.join('、')}。`
}

/** Cards of so many good lines are shown in full; what is wrong is always said. */
const SHOWN = 30

/** The cards of a batch, in its order, and what they say beside the values: places, faults, how many were left out. */
export async function lineCards(
  batch: readonly ReadItem[],
  desk: Desk,
): Promise<{ readonly cards: readonly string[]; readonly evidence: readonly string[] }> {
  const cards: string[] = []
  const evidence = batch.flatMap((line, i) => [numbered(line, i + 1), wrong(line, desk) ?? ''])
  let left = 0
  for (const [i, line] of batch.entries()) {
    const why = wrong(line, desk)
    if (why === undefined && cards.length >= SHOWN) left += 1
    else cards.push(await card(line, numbered(line, i + 1), { why, desk }))
  }
  if (left === 0) return { cards, evidence }
  const rest = String(left)
  return { cards: [...cards, `其余 ${rest} 条无误,从略。`], evidence: [...evidence, rest] }
}

/** 第3条, and where it came out of a table the table's own line. */
function numbered({ row }: ReadItem, number: number): string {
  return `第${String(number)}条${row === undefined ? '' : `(表中第${String(row)}行)`}`
}

async function card(
  line: ReadItem,
  name: string,
  { why, desk }: { readonly why: string | undefined; readonly desk: Desk },
): Promise<string> {
  const { title } = line.values
  if (why !== undefined) return `${name}${title === undefined ? '' : titled(title)}有误:${why}`
  const warning = await duplicateWarning(line.values, desk)
  return [`${name} ${factLines(line.values).join(';')}`, ...warning].join('\n')
}
