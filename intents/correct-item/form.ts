import { applyChange } from '../../src/dialogue/forms/apply-change.ts'
import type { Change } from '../../src/dialogue/forms/change.ts'
import type { Form, Reading, Situation } from '../../src/dialogue/forms/form.ts'
import type { Candidate } from '../../src/dialogue/items/candidate.ts'
import { ITEM_FIELDS } from '../../src/dialogue/items/item-fields.ts'
import { itemRules } from '../../src/dialogue/items/item-rules.ts'
import { factLines, fromRecords, named } from '../../src/dialogue/items/item-text.ts'
import type { ItemValues } from '../../src/dialogue/items/item-values.ts'
import { refusal } from '../../src/dialogue/items/permission.ts'
import type { Desk, Draft, Write } from '../../src/dialogue/skill.ts'
import { checkItemFacts } from '../../src/domain/register/item-check.ts'
import { itemTransition } from '../../src/domain/register/item-transitions.ts'
import type { ItemFacts } from '../../src/domain/register/item.ts'
import { fail, ok, type Result } from '../../src/domain/result.ts'

/** A recorded item and what is to become of it. Plain JSON. */
export interface Correction {
  readonly item: Candidate
  /** As it is recorded. */
  readonly facts: ItemFacts
  readonly changes?: Partial<ItemFacts>
}

/** Changes to one recorded item: shown as the item will read, then one 确认; it is reviewed again. */
export const CORRECT_FORM: Form<Correction> = {
  intent: 'correct-item',
  fields: [
    {
      key: 'changes',
      names: ['修改内容'],
      missing: ({ changes }) => Object.keys(changes ?? {}).length === 0,
      question: ({ item }) =>
        fromRecords(`请问要把${named(item)}的哪一项改成什么?例如“类别改成应主动公开信息类”。`),
      read: () => undefined,
    },
  ],
  change: correctionOf,
  check: ({ facts, changes }, desk) =>
    checkItemFacts({ ...facts, ...changes }, itemRules(desk)).map(({ why }) => ({
      field: 'changes',
      why,
    })),
  card: ({ item, facts, changes }) =>
    fromRecords(
      [
        `将修改${named(item)},改后为:`,
        ...factLines({ ...facts, ...changes }),
        '修改后须重新审核。无误请回「确认」,放弃请回「取消」。',
      ].join('\n'),
    ),
  write: corrected,
}

/** A change of one of the item's fields. */
export function correctionOf(
  change: Change,
  { meaning, values, desk }: Situation<Correction>,
): Reading<Correction> {
  const before: ItemValues = { ...values.facts, ...values.changes }
  const reading = applyChange<ItemValues>({ fields: ITEM_FIELDS }, change, {
    meaning,
    values: before,
    desk,
  })
  if (reading === undefined || 'fault' in reading) return reading
  return { set: { changes: itemChanges({ ...values.changes, ...reading.set }) } }
}

/** 未公开 takes the day of publication away; that nobody need be asked for it is no fact of the item. */
function itemChanges(values: ItemValues): Partial<ItemFacts> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== 'undated'))
}

async function corrected(
  { item: shown, changes }: Correction,
  desk: Desk,
): Promise<Result<Write, Draft>> {
  const item = await desk.find('item', shown.id)
  if (item?.version !== shown.version)
    return fail(refused(`${named(shown)}刚刚有改动,没有写入;请重新查看后再改。`))
  const denied = refusal(desk, 'correct-item', item)
  if (denied !== undefined) return fail(denied.says)
  const transition = itemTransition(item, { kind: 'correct', changes: changes ?? {} })
  if (!transition.ok) return fail(refused(transition.error.why))
  const text = `已修改${named({ ...item, ...changes })},待审核。`
  return ok({
    events: [transition.value],
    expects: { [item.id]: item.version },
    acknowledge: () => ({
      text,
      outcome: 'recorded',
      records: [{ kind: 'item', id: item.id, change: 'corrected' }],
      evidence: [text],
    }),
  })
}

function refused(text: string): Draft {
  return { text, outcome: 'refused', evidence: [text] }
}
