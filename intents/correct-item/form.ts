import { goOn } from '../../src/dialogue/forms/go-on.ts'
import type { SaidChange } from '../../src/dialogue/forms/change.ts'
import type { Form, FieldReading, Situation } from '../../src/dialogue/forms/form.ts'
import type { ItemCandidate } from '../../src/dialogue/items/candidate.ts'
import { changeItem } from '../../src/dialogue/items/change-item.ts'
import { itemRules } from '../../src/dialogue/items/item-rules.ts'
import { factLines, fromRecords, named } from '../../src/dialogue/items/item-text.ts'
import type { ItemValues } from '../../src/dialogue/items/item-values.ts'
import { denied } from '../../src/dialogue/permission.ts'
import type { Desk, Saying, Write } from '../../src/dialogue/skill.ts'
import { checkItemFacts } from '../../src/domain/register/items/check.ts'
import { itemTransition } from '../../src/domain/register/items/transitions.ts'
import {
  type ItemFacts,
  OPTIONAL_FACTS,
  type OptionalFact,
} from '../../src/domain/register/items/item.ts'
import { fail, ok, type Result } from '../../src/domain/result.ts'

/** A recorded item and what is to become of it. Plain JSON. */
export interface ItemCorrection {
  readonly item: ItemCandidate
  /** As it is recorded. */
  readonly facts: ItemFacts
  readonly changes?: Partial<ItemFacts>
  /** What is to be taken away. */
  readonly cleared?: readonly OptionalFact[]
}

/** Changes to one recorded item: shown as the item will read, then one 确认; it is reviewed again. */
export const CORRECT_FORM: Form<ItemCorrection> = {
  intent: 'correct-item',
  fields: [
    {
      key: 'changes',
      names: ['修改内容'],
      missing: ({ changes, cleared }) =>
        Object.keys(changes ?? {}).length + (cleared ?? []).length === 0,
      question: ({ item }) =>
        fromRecords(`请问要把${named(item)}的哪一项改成什么?例如“类别改成应主动公开信息类”。`),
      read: () => undefined,
    },
  ],
  change: correctionOf,
  check: (values, desk) =>
    checkItemFacts(correctedFacts(values), itemRules(desk)).map(({ why }) => ({
      field: 'changes',
      why,
    })),
  card: (values) =>
    fromRecords(
      [
        `将修改${named(values.item)},改后为:`,
        ...factLines(correctedFacts(values)),
        `修改后须重新审核。${goOn()}`,
      ].join('\n'),
    ),
  write: corrected,
}

/** A change of one of the item's fields. */
export function correctionOf(
  change: SaidChange,
  { meaning, values, desk }: Situation<ItemCorrection>,
): FieldReading<ItemCorrection> {
  const before: ItemValues = correctedFacts(values)
  const reading = changeItem(change, {
    meaning,
    values: before,
    desk,
  })
  if (reading === undefined || 'fault' in reading) return reading
  const said: readonly (readonly [string, unknown])[] = Object.entries(reading.set).filter(
    ([key]) => key !== 'undated',
  )
  const changes = said.filter(([, value]) => value !== undefined)
  const taken = OPTIONAL_FACTS.filter((field) =>
    said.some(([key, value]) => key === field && value === undefined),
  )
  const kept = (values.cleared ?? []).filter((field) => !said.some(([key]) => key === field))
  return {
    set: {
      changes: without({ ...values.changes, ...Object.fromEntries(changes) }, taken),
      cleared: [...kept, ...taken],
    },
  }
}

/** The item as it will read. */
function correctedFacts({ facts, changes, cleared }: ItemCorrection): Partial<ItemFacts> {
  return { ...without(facts, cleared ?? []), ...changes }
}

function without(facts: Partial<ItemFacts>, fields: readonly OptionalFact[]): Partial<ItemFacts> {
  return Object.fromEntries(
    Object.entries(facts).filter(([key]) => !fields.some((field) => field === key)),
  )
}

async function corrected(
  { item: shown, changes = {}, cleared }: ItemCorrection,
  desk: Desk,
): Promise<Result<Write, Saying>> {
  const item = await desk.find('item', shown.id)
  if (item?.version !== shown.version)
    return fail(refused(`${named(shown)}刚刚有改动,没有写入;请重新查看后再改。`))
  const forbidden = denied(desk, 'correct-item', item)
  if (forbidden !== undefined) return fail(forbidden.says)
  const transition = itemTransition(item, { kind: 'correct', changes, cleared })
  if (!transition.ok) return fail(refused(transition.error.why))
  const text = `已修改${named({ ...item, ...changes })},待审核。`
  return ok({
    events: [transition.value],
    expects: { [item.id]: item.version },
    acknowledge: () => ({
      text,
      outcome: 'recorded',
      records: [{ kind: 'item', id: item.id, change: 'corrected' }],
    }),
  })
}

function refused(text: string): Saying {
  return { text, outcome: 'refused' }
}
